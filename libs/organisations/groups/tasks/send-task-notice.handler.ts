import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow } from '../../coalition.entity.js';
import { DeliverNotice } from '../../notices/deliver-notice.service.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { WorkingGroupRow } from '../working-group.entity.js';
import { givenTogether } from './given-together.js';
import { TaskNoticeRow } from './task-notice.entity.js';
import { sendTaskNotice } from './task.jobs.js';
import { taskMail } from './task.mail.js';
import { TaskRow } from './task.entity.js';

/** Mails one notice about a task, once; a new one together with all that the person was given in the same go. None about tasks that ended meanwhile. */
@Injectable()
@HandlesJob(sendTaskNotice)
export class SendTaskNotice implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, TaskNoticeRow, (em, notice) => this.write(em, notice));
    await this.database.transaction(systemContext(subject), (em) => this.stamp(em, subject));
  }

  /** What was told with it needs no mail of its own. */
  private async stamp(em: EntityManager, id: string): Promise<void> {
    const { taskId, accountId, kind, sentAt } = await em.findOneByOrFail(TaskNoticeRow, { id });
    const taskIds = kind === 'given' ? await givenTogether(em, taskId) : [];
    if (taskIds.length > 1 && sentAt) await em.update(TaskNoticeRow, { taskId: In(taskIds), accountId, kind, sentAt: IsNull() }, { sentAt });
  }

  private async write(em: EntityManager, notice: TaskNoticeRow) {
    const [account] = await this.accounts.byIds(em, [notice.accountId]);
    const tasks = await this.tasksOf(em, notice);
    const [first] = tasks;
    if (!first || !account) return undefined;
    const coalition = await em.findOneByOrFail(CoalitionRow, { id: first.coalitionId });
    const group = first.groupId ? await em.findOneByOrFail(WorkingGroupRow, { id: first.groupId }) : undefined;
    const houses = await em.findBy(OrganisationRow, { id: In(tasks.flatMap(({ organisationId }) => organisationId ?? [])) });
    const told = tasks.map(({ title, dueOn, organisationId }) => ({ title, dueOn, organisation: houses.find(({ id }) => id === organisationId)?.name }));
    return taskMail(notice.kind, { tasks: told, coalition: coalition.name, group: group?.name, account, url: `${this.config.publicUrl}/console/tasks` });
  }

  /** Those still open, by their last day: the one of the notice and, of new ones, what this person was given with it. */
  private async tasksOf(em: EntityManager, { taskId, accountId, kind }: TaskNoticeRow): Promise<TaskRow[]> {
    const ids = kind === 'given' ? await givenTogether(em, taskId) : [taskId];
    const theirs = await em.findBy(TaskNoticeRow, { taskId: In(ids), accountId, kind });
    return em.find(TaskRow, { where: { id: In(theirs.map((one) => one.taskId)), state: 'open' }, order: { dueOn: { direction: 'ASC', nulls: 'LAST' }, id: 'ASC' } });
  }
}
