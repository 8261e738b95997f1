import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow, DeliverNotice, OrganisationRow, WorkingGroupRow } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { AdoptionStepRow } from '../adoption-step.entity.js';
import { AdoptionObjectionRow } from '../objecting/adoption-objection.entity.js';
import { AdoptionNoticeRow } from './adoption-notice.entity.js';
import { sendAdoptionNotice } from './adoption.jobs.js';
import { adoptionMail } from './adoption.mail.js';

/** Mails one notice, once; a call that comes after the hour it names is dropped. */
@Injectable()
@HandlesJob(sendAdoptionNotice)
export class SendAdoptionNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, AdoptionNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: AdoptionNoticeRow) {
    const step = await em.findOneByOrFail(AdoptionStepRow, { id: notice.stepId });
    const [account] = await this.accounts.byIds(em, [notice.accountId]);
    if (!account || (step.untilAt && step.untilAt <= new Date())) return undefined;
    const { title, groupId } = await em.findOneByOrFail(DocumentRow, { id: step.documentId });
    const { name: adopters } = groupId ? await em.findOneByOrFail(WorkingGroupRow, { id: groupId }) : await em.findOneByOrFail(CoalitionRow, { id: step.coalitionId });
    const objection = step.objectionId ? ((await em.findOneBy(AdoptionObjectionRow, { id: step.objectionId })) ?? undefined) : undefined;
    const house = objection?.organisationId ? await em.findOneBy(OrganisationRow, { id: objection.organisationId }) : null;
    return adoptionMail(notice.kind, { step, title, adopters, objection, objector: house?.name ?? {}, account, url: `${this.config.publicUrl}/console/documents/${step.documentId}/adoption` });
  }
}
