import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow } from '../../coalition.entity.js';
import { DeliverNotice } from '../../notices/deliver-notice.service.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { WorkingGroupRow } from '../working-group.entity.js';
import { TaskNoticeRow } from './task-notice.entity.js';
import { sendTaskNotice } from './task.jobs.js';
import { taskMail } from './task.mail.js';
import { TaskRow } from './task.entity.js';

/** Mails one notice about a task, once; none about a task that ended meanwhile. */
@Injectable()
@HandlesJob(sendTaskNotice)
export class SendTaskNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, TaskNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: TaskNoticeRow) {
    const task = await em.findOneByOrFail(TaskRow, { id: notice.taskId });
    const [account] = await this.accounts.byIds(em, [notice.accountId]);
    if (task.state !== 'open' || !account) return undefined;
    const coalition = await em.findOneByOrFail(CoalitionRow, { id: task.coalitionId });
    const group = task.groupId ? await em.findOneByOrFail(WorkingGroupRow, { id: task.groupId }) : undefined;
    const organisation = task.organisationId ? await em.findOneByOrFail(OrganisationRow, { id: task.organisationId }) : undefined;
    const url = `${this.config.publicUrl}/console/tasks`;
    return taskMail(notice.kind, { task, coalition: coalition.name, group: group?.name, organisation: organisation?.name, account, url });
  }
}
