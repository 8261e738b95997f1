import { Injectable } from '@nestjs/common';
import { Accounts, toAccount, type Account } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { toOrganisation, type Organisation } from '../../organisation.type.js';
import { Organisations } from '../../reading/organisations.service.js';

export interface Named {
  account(id: string | null | undefined): Account | null;
  organisation(id: string | null | undefined): Organisation | null;
}
type Ids = readonly (string | null | undefined)[];

/** Names of people and organisations for rows the actor was shown. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly organisations: Organisations,
  ) {}

  async named(ctx: RequestContext, accountIds: Ids, organisationIds: Ids = []): Promise<Named> {
    const given = (ids: Ids) => ids.flatMap((id) => id ?? []);
    const people = await this.database.transaction(ctx, (em) => this.accounts.byIds(em, given(accountIds)));
    const houses = await this.organisations.byIds(ctx, given(organisationIds));
    const persons = new Map(people.map((row) => [row.id, toAccount(row)]));
    const named = new Map(houses.map((row) => [row.id, toOrganisation(row)]));
    return { account: (id) => persons.get(id ?? '') ?? null, organisation: (id) => named.get(id ?? '') ?? null };
  }
}
