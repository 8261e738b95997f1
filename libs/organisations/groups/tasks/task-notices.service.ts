import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import type { TaskNoticeKind } from './task-notice.entity.js';
import { sendTaskNotice } from './task.jobs.js';

/** Whose it is: the person while they work for the organisation that has it, else its representatives, while it is an active member. */
const holders = `
  with held as (select * from task where id = any($1::uuid[]) and state = 'open'),
    person as (select id as task_id, account_id from held where account_id is not null
      and (organisation_id is null or exists (select 1 from membership m where m.organisation_id = held.organisation_id and m.account_id = held.account_id)))
  select task_id, account_id from person
  union select held.id, m.account_id from held join membership m using (organisation_id) where m.role = 'representative' and not exists (select 1 from person where task_id = held.id)
    and exists (select 1 from coalition_member p where p.coalition_id = held.coalition_id and p.organisation_id = held.organisation_id and p.standing = 'active')
  order by 1, 2`;

/** Leaves one mail to each who has one of these tasks, once of each kind however often it is asked. For the worker. */
@Injectable()
export class TaskNotices {
  constructor(private readonly outbox: Outbox) {}

  async tell(em: EntityManager, taskIds: readonly string[], kind: TaskNoticeKind): Promise<void> {
    const people = await em.query<{ task_id: string; account_id: string }[]>(holders, [taskIds]);
    if (people.length === 0) return;
    const made = await em.query<{ id: string; account_id: string }[]>(
      'insert into task_notice (id, task_id, account_id, kind) select u.*, $1 from unnest($2::uuid[], $3::uuid[], $4::uuid[]) u(id, task_id, account_id) on conflict do nothing returning id, account_id',
      [kind, people.map(() => newId()), people.map((one) => one.task_id), people.map((one) => one.account_id)],
    );
    // The mail of a person's first notice tells the others with it.
    const first = new Map(made.toReversed().map(({ id, account_id: person }) => [person, id]));
    await this.outbox.add(em, sendTaskNotice, ...[...first.values()].map((subject) => ({ subject })));
  }
}
