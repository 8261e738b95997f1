import { Injectable } from '@nestjs/common';
import { Accounts, toAccount, type Account } from '#libs/auth';
import { may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RequestLoader } from '#libs/graphql';

/** Names of those who made versions, for their coalition. */
@Injectable()
export class VersionAuthors {
  private readonly people = new RequestLoader((ctx, ids) => this.read(ctx, ids));

  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
  ) {}

  async of(ctx: RequestContext, { madeBy, coalitionId }: { readonly madeBy: string | null; readonly coalitionId: string }): Promise<Account | null> {
    return madeBy && may(ctx, 'document.read', { coalitionId }) ? ((await this.people.load(ctx, madeBy)) ?? null) : null;
  }

  private async read(ctx: RequestContext, ids: string[]): Promise<Map<string, Account>> {
    const rows = await this.database.transaction(ctx, (em) => this.accounts.byIds(em, ids));
    return new Map(rows.map((row) => [row.id, toAccount(row)]));
  }
}
