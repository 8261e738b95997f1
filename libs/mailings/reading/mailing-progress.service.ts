import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page, type PageArgs } from '#libs/graphql';
import type { MailingRow } from '../mailing.entity.js';
import { AmbiguousRecipient, MailingFault, MailingProgress } from '../mailing.type.js';
import { MailingLoaders } from './mailing-loaders.js';
import { paceOf } from './pace.js';

/** How far a sending is, and with whom it went wrong. Numbers come from the batches, never from a count of recipients. */
@Injectable()
export class ShowProgress {
  constructor(
    private readonly db: Database,
    private readonly loaders: MailingLoaders,
  ) {}

  async of(ctx: RequestContext, mailing: MailingRow): Promise<MailingProgress> {
    demand(ctx, 'mailing.read', { organisationId: mailing.organisationId });
    const sums = await this.loaders.sums.load(ctx, mailing.id);
    if (!sums) throw new NotFound();
    const { id: _id, now, ...counts } = sums;
    const done = counts.sent + counts.failed + counts.skipped + counts.ambiguous;
    const queued = counts.total - done;
    return Object.assign(new MailingProgress(), { ...counts, queued, ...paceOf(mailing, done, queued, now) });
  }

  /** Refusals for good, by the mail servers' codes, the most frequent first. */
  async faultsOf(ctx: RequestContext, mailing: MailingRow): Promise<MailingFault[]> {
    demand(ctx, 'mailing.read', { organisationId: mailing.organisationId });
    const rows = (await this.db.transaction(ctx, (em) => em.query(
      `select fault as code, count(*)::int as count from mailing_recipient where mailing_id = $1 and outcome = 'failed' group by fault order by 2 desc, 1 limit 50`,
      [mailing.id],
    ))) as { code: string; count: number }[];
    return rows.map((row) => Object.assign(new MailingFault(), row));
  }

  /** Those of whom nobody knows whether the mail arrived. */
  async ambiguousOf(ctx: RequestContext, mailing: MailingRow, args: PageArgs): Promise<Page<AmbiguousRecipient>> {
    demand(ctx, 'mailing.read', { organisationId: mailing.organisationId });
    const [after] = readCursor(args) ?? [];
    const rows = (await this.db.transaction(ctx, (em) => em.query(
      `select recipient_id as "recipientId", locale, ended_at as "endedAt" from mailing_recipient
       where mailing_id = $1 and outcome = 'ambiguous' and ($2::uuid is null or recipient_id > $2) order by recipient_id limit $3`,
      [mailing.id, after && validate(after) ? after : null, pageSize(args) + 1],
    ))) as { recipientId: string; locale: string; endedAt: Date }[];
    return toPage(rows, args, (row) => Object.assign(new AmbiguousRecipient(), row), ({ recipientId }) => [recipientId]);
  }
}
