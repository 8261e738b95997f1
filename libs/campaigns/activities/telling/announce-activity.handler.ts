import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { HandlesJob, Outbox, type JobHandler, type OutboxItem } from '#libs/jobs';
import { ActivityRow } from '../activity.entity.js';
import { announceActivity, sendActivityNotice } from './activity.jobs.js';

const notices = `
  insert into activity_notice (id, registration_id, kind, sequence)
  select u.id, u.registration_id, $1, $2 from unnest($3::uuid[], $4::uuid[]) u(id, registration_id) on conflict do nothing returning id`;

/** Tells everybody who has a place or waits for one that the activity was moved or called off, each once for each change. */
@Injectable()
@HandlesJob(announceActivity)
export class AnnounceActivity implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const activity = await em.findOneBy(ActivityRow, { id: subject });
      const kind = activity?.state === 'called_off' ? 'called_off' : activity && activity.moves > 0 ? 'moved' : undefined;
      if (!activity || !kind) return;
      const concerned = await em.query<{ id: string }[]>(`select id from activity_registration where activity_id = $1 and state in ('confirmed', 'waiting')`, [subject]);
      const made = await em.query<{ id: string }[]>(notices, [kind, kind === 'moved' ? activity.moves : 0, concerned.map(() => newId()), concerned.map(({ id }) => id)]);
      await this.outbox.add(em, sendActivityNotice, ...made.map(({ id }) => ({ subject: id })));
    });
  }
}
