import { Injectable, Logger } from '@nestjs/common';
import { Config } from '#libs/config';
import { systemContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database, newId } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailSender } from '#libs/smtp';
import type { EntityManager } from 'typeorm';
import { CoalitionRow } from '../../coalition.entity.js';
import { applicantToken, openApplicant } from '../applicant.js';
import { ApplicationRow } from '../application.entity.js';
import { mailApplicant } from './applicant.jobs.js';
import { applicantMail, type ApplicantMail } from './applicant.mail.js';
import { ApplicationContactRow } from './application-contact.entity.js';
import { sentLines } from './sent-lines.js';

/** Mails the contact of an application, once for each step: the link while nobody confirmed or when it was begun from the console, then a copy of what was sent. */
@Injectable()
@HandlesJob(mailApplicant)
export class MailApplicant implements JobHandler {
  private readonly logger = new Logger(MailApplicant.name);

  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly mails: MailSender,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const ctx = systemContext(subject);
    const waiting = await this.database.transaction(ctx, (em) => this.waiting(em, subject));
    if (!waiting) return;
    const result = await this.mails.send({ ...(await applicantMail(waiting.mail)), messageId: this.mails.messageIdFor(waiting.noticeId) });
    if (result.outcome === 'refused') this.logger.warn(`Mail ${waiting.noticeId} to an applicant refused: ${result.code}`);
    await this.database.transaction(ctx, (em) => em.query('update application_notice set sent_at = now() where id = $1 and sent_at is null', [waiting.noticeId]));
  }

  /** Undefined when it was mailed, confirmed in the meantime, or erased. */
  private async waiting(em: EntityManager, applicationId: string): Promise<{ noticeId: string; mail: ApplicantMail } | undefined> {
    const application = await em.findOneBy(ApplicationRow, { id: applicationId });
    const row = await em.findOneBy(ApplicationContactRow, { applicationId });
    const contact = row && openApplicant(this.keys, row);
    if (!application || !contact || (row.confirmedAt && !application.submittedAt && !application.organisationId)) return undefined;
    const kind = application.submittedAt ? 'submitted' : application.organisationId ? 'begun' : 'confirm';
    const noticeId = await this.noticeOf(em, applicationId, kind);
    if (!noticeId) return undefined;
    const { name: coalition } = await em.findOneByOrFail(CoalitionRow, { id: application.coalitionId });
    const { locale, name, dueAt } = application;
    const url = `${this.config.publicUrl}/${locale}/application/${applicantToken(applicationId, contact)}`;
    return { noticeId, mail: { kind, contact, locale, name, coalition, dueAt, url, lines: kind === 'submitted' ? await sentLines(em, application) : [] } };
  }

  /** Of the last time it was written or sent; undefined when that mail is gone. */
  private async noticeOf(em: EntityManager, applicationId: string, kind: ApplicantMail['kind']): Promise<string | undefined> {
    const state = kind === 'submitted' ? 'submitted' : 'draft';
    await em.query(
      `insert into application_notice (id, application_id, step_id, kind)
       select $1, application_id, id, $3 from application_step where application_id = $2 and to_state = $4 order by id desc limit 1 on conflict do nothing`,
      [newId(), applicationId, kind, state],
    );
    const [notice] = await em.query<{ id: string }[]>(
      `select n.id from application_notice n where n.account_id is null and n.kind = $2 and n.sent_at is null
         and n.step_id = (select id from application_step where application_id = $1 and to_state = $3 order by id desc limit 1)`,
      [applicationId, kind, state],
    );
    return notice?.id;
  }
}
