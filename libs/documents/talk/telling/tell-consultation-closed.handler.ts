import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { DocumentConsultationRow } from '../consultations/consultation.entity.js';
import { ConsultationInvitations } from './consultation-invitations.service.js';
import { tellConsultationClosed } from './talk.jobs.js';

/** Tells everybody who was asked what was heard, once. */
@Injectable()
@HandlesJob(tellConsultationClosed)
export class TellConsultationClosed implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly invitations: ConsultationInvitations,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const consultation = await em.findOneBy(DocumentConsultationRow, { id: subject, state: 'closed' });
      if (consultation) await this.invitations.again(em, consultation, 'consultation_closed');
    });
  }
}
