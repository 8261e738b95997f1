import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailSender } from '#libs/smtp';
import { CoalitionRow } from '../../coalition.entity.js';
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
  private readonly logger = new Logger(SendTaskNotice.name);

  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly mails: MailSender,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const ctx = systemContext(subject);
    const mail = await this.database.transaction(ctx, (em) => this.mailOf(em, subject));
    if (!mail) return;
    const result = await this.mails.send({ ...mail, messageId: this.mails.messageIdFor(subject) });
    if (result.outcome === 'refused') this.logger.warn(`Notice ${subject} refused: ${result.code}`);
    await this.database.transaction(ctx, (em) => em.query('update task_notice set sent_at = now() where id = $1 and sent_at is null', [subject]));
  }

  private async mailOf(em: EntityManager, id: string) {
    const notice = await em.findOneBy(TaskNoticeRow, { id });
    if (!notice || notice.sentAt) return undefined;
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
