import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Database } from '#libs/database';
import { CoalitionRow, OrganisationRow } from '#libs/organisations';
import { PetitionRow } from '#libs/petitions';
import { MailingTextRow } from '../mailing-text.entity.js';
import { RequestLoader } from './request-loader.js';

/** How the recipients of a mailing stand, by the database's clock. */
export interface Sums {
  readonly id: string;
  readonly total: number;
  readonly sent: number;
  readonly failed: number;
  readonly skipped: number;
  readonly ambiguous: number;
  readonly now: Date;
}
const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
const sums = `
  select m.id, coalesce(sum(b.size), 0)::int as total, coalesce(sum(b.sent), 0)::int as sent, coalesce(sum(b.failed), 0)::int as failed,
    coalesce(sum(b.skipped), 0)::int as skipped, coalesce(sum(b.ambiguous), 0)::int as ambiguous, now() as now
  from mailing m left join mailing_batch b on b.mailing_id = m.id where m.id = any($1) group by m.id`;

/** What the fields of mailings need from other rows, one statement for all mailings of an answer. */
@Injectable()
export class MailingLoaders {
  constructor(private readonly db: Database) {}

  readonly organisations = new RequestLoader((ctx, ids) => this.db.transaction(ctx, async (em) => byId(await em.findBy(OrganisationRow, { id: In(ids) }))));
  readonly coalitions = new RequestLoader((ctx, ids) => this.db.transaction(ctx, async (em) => byId(await em.findBy(CoalitionRow, { id: In(ids) }))));
  readonly petitions = new RequestLoader((ctx, ids) => this.db.transaction(ctx, async (em) => byId(await em.findBy(PetitionRow, { id: In(ids) }))));
  readonly accounts = new RequestLoader((ctx, ids) => this.db.transaction(ctx, async (em) => byId(await em.findBy(AccountRow, { id: In(ids) }))));
  readonly sums = new RequestLoader((ctx, ids) => this.db.transaction(ctx, async (em) => byId((await em.query(sums, [ids])) as Sums[])));
  readonly texts = new RequestLoader((ctx, ids) => this.db.transaction(ctx, async (em) => {
    const rows = await em.find(MailingTextRow, { where: { mailingId: In(ids) }, order: { position: 'ASC' } });
    return new Map(ids.map((id) => [id, rows.filter((row) => row.mailingId === id)]));
  }));
}
