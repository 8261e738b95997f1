import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { Keys } from '#libs/crypto';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow } from '../../coalition.entity.js';
import { DeliverNotice } from '../../notices/deliver-notice.service.js';
import { applicantToken, openApplicant } from '../applicant.js';
import { ApplicationRow } from '../application.entity.js';
import { ApplicationContactRow } from '../applying/application-contact.entity.js';
import { ApplicationStepRow } from '../course/application-step.entity.js';
import { admissionMail, type AdmissionReader } from './admission.mail.js';
import { sendAdmissionNotice } from './admission.jobs.js';
import { ApplicationNoticeRow } from './application-notice.entity.js';

/** Mails one notice, once; one whose step is over meanwhile is dropped. */
@Injectable()
@HandlesJob(sendAdmissionNotice)
export class SendAdmissionNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly keys: Keys,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, ApplicationNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: ApplicationNoticeRow) {
    const application = await em.findOneByOrFail(ApplicationRow, { id: notice.applicationId });
    const step = await em.findOneByOrFail(ApplicationStepRow, { id: notice.stepId });
    const reader = step.toState === application.state ? await this.readerOf(em, notice, application) : undefined;
    if (!reader) return undefined;
    const coalition = await em.findOneByOrFail(CoalitionRow, { id: application.coalitionId });
    return admissionMail(notice.kind, { application, coalition: coalition.name, reader });
  }

  /** Undefined for an account or a contact that is no more. */
  private async readerOf(em: EntityManager, { accountId }: ApplicationNoticeRow, { id, locale }: ApplicationRow): Promise<AdmissionReader | undefined> {
    if (accountId) {
      const [account] = await this.accounts.byIds(em, [accountId]);
      return account && { email: account.email, name: account.name, locale: account.locale, url: `${this.config.publicUrl}/console/admissions/${id}` };
    }
    const contact = openApplicant(this.keys, await em.findOneByOrFail(ApplicationContactRow, { applicationId: id }));
    return contact && { email: contact.email, name: contact.name, locale, url: `${this.config.publicUrl}/${locale}/application/${applicantToken(id, contact)}` };
  }
}
