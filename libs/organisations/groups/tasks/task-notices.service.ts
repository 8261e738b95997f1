import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import type { TaskNoticeKind } from './task-notice.entity.js';
import { sendTaskNotice } from './task.jobs.js';

/** Whose it is: the person while they work for the organisation that has it, else its representatives, while it is an active member. */
const holders = `
  with held as (select * from task where id = $1 and state = 'open'),
    person as (select account_id from held where account_id is not null
      and (organisation_id is null or exists (select 1 from membership m where m.organisation_id = held.organisation_id and m.account_id = held.account_id)))
  select account_id from person
  union select m.account_id from held join membership m using (organisation_id) where m.role = 'representative' and not exists (select 1 from person)
    and exists (select 1 from coalition_member p where p.coalition_id = held.coalition_id and p.organisation_id = held.organisation_id and p.standing = 'active')`;

/** Leaves a mail to who has a task, once of each kind however often it is asked. For the worker. */
@Injectable()
export class TaskNotices {
  constructor(private readonly outbox: Outbox) {}

  async tell(em: EntityManager, taskId: string, kind: TaskNoticeKind): Promise<void> {
    const people = (await em.query(holders, [taskId])) as { account_id: string }[];
    if (people.length === 0) return;
    const made = (await em.query(
      'insert into task_notice (id, task_id, account_id, kind) select u.id, $1, u.account_id, $2 from unnest($3::uuid[], $4::uuid[]) u(id, account_id) on conflict do nothing returning id',
      [taskId, kind, people.map(() => newId()), people.map((person) => person.account_id)],
    )) as { id: string }[];
    await this.outbox.add(em, sendTaskNotice, ...made.map((notice) => ({ subject: notice.id })));
  }
}
