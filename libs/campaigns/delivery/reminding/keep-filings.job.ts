import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { HandlesJob, Outbox, type TimedJobHandler } from '#libs/jobs';
import { isAwaited } from '../filing/awaited.js';
import { keepFilings, sendFilingNotice } from './filing.jobs.js';
import type { FilingNoticeKind } from './filing-notice.entity.js';

const today = `(now() at time zone 'Africa/Casablanca')::date`;

/** Days are those of Casablanca. A reminder that comes to its day late is left out for the next kind; what is late for more than two weeks is known to be. */
const due = `
  select f.id, case when f.answer_due_on < ${today} then 'overdue' when f.answer_due_on <= ${today} + 1 then 'day' else 'week' end as kind
  from filing f join petition p on p.id = f.petition_id
  where f.answer_due_on between ${today} - 14 and ${today} + 7 and f.recorded_at < ${today}::timestamp at time zone 'Africa/Casablanca' and ${isAwaited}
  order by f.id limit 1000`;

/** Those who follow it: representatives and campaigners of the organisation that leads the petition, and the coordination. */
const followers = `
  select m.account_id from filing f join petition p on p.id = f.petition_id join membership m on m.organisation_id = p.organisation_id and m.role in ('representative', 'campaigner') where f.id = $1
  union select s.account_id from filing f join petition p on p.id = f.petition_id join coalition_staff s on s.coalition_id = p.coalition_id where f.id = $1`;

@Injectable()
@HandlesJob(keepFilings)
export class KeepFilings implements TimedJobHandler {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext('campaigns.keepFilings');
    const waiting = await this.database.transaction(ctx, (em) => em.query<{ id: string; kind: FilingNoticeKind }[]>(due));
    for (const { id, kind } of waiting) await this.database.transaction(ctx, (em) => this.tell(em, id, kind));
  }

  private async tell(em: EntityManager, filingId: string, kind: FilingNoticeKind): Promise<void> {
    const people = await em.query<{ account_id: string }[]>(followers, [filingId]);
    const made = await em.query<{ id: string }[]>(
      'insert into filing_notice (id, filing_id, account_id, kind, due_on) select u.id, f.id, u.account_id, $2, f.answer_due_on from filing f, unnest($3::uuid[], $4::uuid[]) u(id, account_id) where f.id = $1 on conflict do nothing returning id',
      [filingId, kind, people.map(() => newId()), people.map((person) => person.account_id)],
    );
    if (made.length > 0) await this.outbox.add(em, sendFilingNotice, ...made.map((notice) => ({ subject: notice.id })));
  }
}
