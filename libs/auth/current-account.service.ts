import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { AccountRow } from './account.entity.js';

/** The account that asks; undefined for a citizen. */
@Injectable()
export class CurrentAccount {
  constructor(private readonly database: Database) {}

  async of(ctx: RequestContext): Promise<AccountRow | undefined> {
    if (ctx.actor.kind !== 'account') return undefined;
    const id = ctx.actor.accountId;
    return this.database.transaction(ctx, (em) => em.findOneByOrFail(AccountRow, { id }));
  }
}
