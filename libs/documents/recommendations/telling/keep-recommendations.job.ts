import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { HandlesJob, Outbox, type TimedJobHandler } from '#libs/jobs';
import { keepRecommendations, sendRecommendationNotice } from './recommendation.jobs.js';

/** Representatives and campaigners of the member that follows it; the coordination where none does. What was missed for a week is known by then. */
const due = `
  select r.id, r.next_on, p.account_id from recommendation r join lateral (
    select m.account_id from membership m join coalition_member c on c.organisation_id = m.organisation_id and c.coalition_id = r.coalition_id and c.standing = 'active'
      where m.organisation_id = r.organisation_id and m.role in ('representative', 'campaigner')
    union select s.account_id from coalition_staff s where r.organisation_id is null and s.coalition_id = r.coalition_id and s.role = 'coordinator') p on true
  where r.next_on between $1::date - 7 and $1::date
    and not exists (select 1 from recommendation_notice n where n.recommendation_id = r.id and n.account_id = p.account_id and n.due_on = r.next_on) limit 1000`;

/** Reminds whoever follows a recommendation on the day they set, once. */
@Injectable()
@HandlesJob(keepRecommendations)
export class KeepRecommendations implements TimedJobHandler {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext(keepRecommendations.name);
    await this.database.transaction(ctx, async (em) => this.tell(em, dayOf(await momentOf(em, ctx))));
  }

  private async tell(em: EntityManager, today: string): Promise<void> {
    const found = await em.query<{ id: string; next_on: string; account_id: string }[]>(due, [today]);
    if (found.length === 0) return;
    const made = await em.query<{ id: string }[]>(
      `insert into recommendation_notice (id, recommendation_id, account_id, due_on) select u.id, u.recommendation_id, u.account_id, u.due_on from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[]) u(id, recommendation_id, account_id, due_on)
       on conflict do nothing returning id`,
      [found.map(() => newId()), found.map((one) => one.id), found.map((one) => one.account_id), found.map((one) => one.next_on)],
    );
    if (made.length > 0) await this.outbox.add(em, sendRecommendationNotice, ...made.map((notice) => ({ subject: notice.id })));
  }
}
