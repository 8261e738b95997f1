import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { HandlesJob, Outbox, type TimedJobHandler } from '#libs/jobs';
import { ActivityRow } from '../activity.entity.js';
import { CONFIRM_WITHIN_DAYS } from '../activity.states.js';
import { Counts } from '../attendance/counts.service.js';
import { keepActivities, sendActivityNotice } from './activity.jobs.js';

const name = 'campaigns.keepActivities';

/** From nine in the morning of the day before, by the clock of the place; once for each date it was moved to. */
const toRemind = `
  select r.id, a.moves from activity_registration r join activity a on a.id = r.activity_id
  where r.state = 'confirmed' and a.state in ('planned', 'announced') and a.starts_at > now()
    and now() at time zone a.time_zone >= (a.starts_at at time zone a.time_zone)::date - interval '15 hours'
    and not exists (select from activity_notice n where n.registration_id = r.id and n.kind = 'reminder' and n.sequence = a.moves)`;
const remind = `
  insert into activity_notice (id, registration_id, kind, sequence)
  select u.id, u.registration_id, 'reminder', u.moves from unnest($1::uuid[], $2::uuid[], $3::int[]) u(id, registration_id, moves) on conflict do nothing returning id`;
const forgettable = `select id from activity where erased_at is null and (ends_at at time zone time_zone)::date + keep_days <= (now() at time zone time_zone)::date order by id`;

/** Reminds those who have a place, forgets requests nobody confirmed, and some days after an activity everybody who was there. */
@Injectable()
@HandlesJob(keepActivities)
export class KeepActivities implements TimedJobHandler {
  private readonly logger = new Logger(KeepActivities.name);

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly counts: Counts,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext(name);
    await this.database.transaction(ctx, (em) => this.remind(em));
    const due = await this.database.transaction(ctx, async (em) => {
      await em.query(`delete from activity_registration where state = 'pending' and asked_at < now() - interval '${CONFIRM_WITHIN_DAYS} days'`);
      return em.query<{ id: string }[]>(forgettable);
    });
    for (const { id } of due) {
      try {
        await this.database.transaction(ctx, (em) => this.forget(em, id));
      } catch (error) {
        this.logger.error(`Activity ${id}: ${error instanceof Error ? error.stack : 'unknown'}`);
      }
    }
  }

  private async remind(em: EntityManager): Promise<void> {
    const due = await em.query<{ id: string; moves: number }[]>(toRemind);
    if (due.length === 0) return;
    const made = await em.query<{ id: string }[]>(remind, [due.map(() => newId()), due.map(({ id }) => id), due.map(({ moves }) => moves)]);
    await this.outbox.add(em, sendActivityNotice, ...made.map((notice) => ({ subject: notice.id })));
  }

  /** The counts stay; one that was never marked as held keeps none. */
  private async forget(em: EntityManager, id: string): Promise<void> {
    const activity = await em.createQueryBuilder(ActivityRow, 'a').where('a.id = :id and a.erasedAt is null', { id }).setLock('pessimistic_write').getOne();
    if (!activity) return;
    if (activity.state === 'held') await this.counts.write(em, activity);
    await em.query('delete from activity_registration where activity_id = $1', [id]);
    await em.query(`update activity set erased_at = date_trunc('milliseconds', now()) where id = $1`, [id]);
  }
}
