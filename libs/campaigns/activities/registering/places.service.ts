import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import type { ActivityNoticeKind } from '../activity.enums.js';
import { sendActivityNotice } from '../telling/activity.jobs.js';
import { RegistrationDoor } from './registration-door.js';

/** One mail of a kind to each of these; the next number where a kind may be told again. */
const notices = `
  insert into activity_notice (id, registration_id, kind, sequence)
  select u.id, u.registration_id, $1, (select count(*) from activity_notice n where n.registration_id = u.registration_id and n.kind = $1)
  from unnest($2::uuid[], $3::uuid[]) u(id, registration_id) returning id`;

/** Gives free places to those who wait, in their order, and tells them. */
@Injectable()
export class Places {
  constructor(
    private readonly door: RegistrationDoor,
    private readonly outbox: Outbox,
  ) {}

  /** At once, in the transaction that made the place free; the activity's row is held. */
  async fill(em: EntityManager, activityId: string): Promise<void> {
    await this.door.within(em, async () => {
      const risen = await em.query<{ id: string }[]>('select id from move_up($1) id', [activityId]);
      await this.tell(em, 'moved_up', risen.map(({ id }) => id));
    });
  }

  /** Leaves a mail to each. For the role of the door. */
  async tell(em: EntityManager, kind: ActivityNoticeKind, registrationIds: readonly string[]): Promise<void> {
    if (registrationIds.length === 0) return;
    const made = await em.query<{ id: string }[]>(notices, [kind, registrationIds.map(() => newId()), registrationIds]);
    await this.outbox.add(em, sendActivityNotice, ...made.map(({ id }) => ({ subject: id })));
  }
}
