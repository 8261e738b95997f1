import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { HandlesJob, Outbox, type JobHandler, type OutboxItem } from '#libs/jobs';
import { sendLetterNotice, tellOfOffice } from '../letter.jobs.js';

/** $1 office. Whoever writes letters for an organisation with an action that goes there, one notice a person and event. */
const readers = `
select t.id as "targetId", m.account_id as "accountId", case when o.refused_at is not null then 'refused' when o.paused_at is not null then 'paused' else 'lifted' end as kind, coalesce(o.refused_at, o.paused_at, o.lifted_at) as since
from letter_office o join lateral (
  select distinct on (t.organisation_id) t.id, t.organisation_id from letter_target t join letter_campaign a on a.id = t.letter_campaign_id
  where t.office_id = o.id and a.state in ('open', 'paused', 'closed') order by t.organisation_id, t.id desc) t on true
join (select distinct organisation_id, account_id from membership where role in ('campaigner', 'representative')) m on m.organisation_id = t.organisation_id
where o.id = $1 and (o.refused_at is not null or o.paused_at is not null or o.lifted_at > now() - interval '1 day')`;

/** Leaves a mail to each person who should know that an office takes no more letters, or takes them again, once of each event. */
@Injectable()
@HandlesJob(tellOfOffice)
export class TellOfOffice implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const told = await em.query<{ targetId: string; accountId: string; kind: string; since: Date }[]>(readers, [subject]);
      const made = await em.query<{ id: string }[]>(
        `insert into letter_notice (id, target_id, account_id, kind, since) select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[]) on conflict do nothing returning id`,
        [told.map(() => newId()), told.map((one) => one.targetId), told.map((one) => one.accountId), told.map((one) => one.kind), told.map((one) => one.since)],
      );
      await this.outbox.add(em, sendLetterNotice, ...made.map(({ id }) => ({ subject: id })));
    });
  }
}
