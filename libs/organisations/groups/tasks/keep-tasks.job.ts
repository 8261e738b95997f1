import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import type { TaskNoticeKind } from './task-notice.entity.js';
import { TaskNotices } from './task-notices.service.js';
import { keepTasks } from './task.jobs.js';

const name = 'organisations.keepTasks';
const today = `(now() at time zone 'Africa/Casablanca')::date`;

/** Days are those of Casablanca. What was given the day before needs no reminder; what is late for more than a week is known to be. */
const due = `
  select id, kind from (
    select id, 'due' as kind from task where state = 'open' and due_on = ${today} + 1 and made_at < ${today}::timestamp at time zone 'Africa/Casablanca'
    union all select id, 'overdue' from task where state = 'open' and due_on between ${today} - 7 and ${today} - 1) waiting
  where not exists (select 1 from task_notice n where n.task_id = waiting.id and n.kind = waiting.kind) order by id limit 1000`;

@Injectable()
@HandlesJob(keepTasks)
export class KeepTasks implements TimedJobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: TaskNotices,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext(name);
    const waiting = await this.database.transaction(ctx, (em) => em.query<{ id: string; kind: TaskNoticeKind }[]>(due));
    for (const { id, kind } of waiting) await this.database.transaction(ctx, (em) => this.notices.tell(em, [id], kind));
  }
}
