import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { HandlesJob, Outbox, type JobHandler, type OutboxItem } from '#libs/jobs';
import { standingSigners } from '#libs/signatures';
import { MailingRow } from '../mailing.entity.js';
import { gatherAudience, sendBatch } from '../mailing.jobs.js';
import { isAddressed, standingSubscribers } from '../newsletter/standing-subscribers.js';

/** Recipients of one batch, hence of one job. */
export const BATCH_SIZE = 300;

const insertRecipients = `
  with made as (
    insert into mailing_recipient (mailing_id, organisation_id, recipient_id, locale, batch)
    select $1, $2, s.id, case when s.locale = any($4::text[]) then s.locale else ($4::text[])[1] end,
      ((row_number() over (order by s.id)) - 1) / ${BATCH_SIZE} + 1
    from (
      select s.signature_id as id, s.locale from (${standingSigners}) s where s.organisation_id = $2 and s.petition_id = $3
      union all
      select n.id, n.locale from (${standingSubscribers}) n where ${isAddressed('$5', '$6::uuid', '$2')}) s
    returning batch)
  select batch as number, count(*)::int as size from made group by batch order by batch`;

/** Lists, once, whoever asked for the news a mailing brings, when signing or by subscribing, and leaves one errand for each batch of them. */
@Injectable()
@HandlesJob(gatherAudience)
export class GatherAudience implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  run({ id, subject }: OutboxItem): Promise<void> {
    return this.db.transaction(systemContext(id), async (em) => {
      const mailing = await em.findOne(MailingRow, { where: { id: subject }, lock: { mode: 'pessimistic_write' } });
      if (!mailing || mailing.gatheredAt || !['sending', 'paused'].includes(mailing.state)) return;
      const batches = await this.divide(em, mailing);
      await em.update(MailingRow, { id: subject }, { gatheredAt: () => 'now()', ...(batches.length === 0 && { state: 'sent', sentAt: () => 'now()' }) });
      await this.outbox.add(em, sendBatch, ...batches.map((batch) => ({ subject: batch })));
    });
  }

  private async divide(em: EntityManager, { id, organisationId, petitionId, newsletter, coalitionId }: MailingRow): Promise<string[]> {
    const texts = (await em.query('select locale from mailing_text where mailing_id = $1 order by position', [id])) as { locale: string }[];
    const batches = (await em.query(insertRecipients, [id, organisationId, petitionId, texts.map((text) => text.locale), newsletter, coalitionId])) as { number: number; size: number }[];
    const ids = batches.map(() => newId());
    await em.query(
      'insert into mailing_batch (id, mailing_id, organisation_id, number, size) select u.id, $1, $2, u.number, u.size from unnest($3::uuid[], $4::int[], $5::int[]) u(id, number, size)',
      [id, organisationId, ids, batches.map((batch) => batch.number), batches.map((batch) => batch.size)],
    );
    return ids;
  }
}
