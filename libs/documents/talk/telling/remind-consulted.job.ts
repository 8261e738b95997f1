import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { DocumentConsultationRow } from '../consultations/consultation.entity.js';
import { ConsultationInvitations } from './consultation-invitations.service.js';
import { remindConsulted } from './talk.jobs.js';

/** Not right after it was opened: who was asked an hour ago needs no reminder. */
const due = `state = 'open' and closes_at > now() and closes_at <= now() + interval '2 days' and opened_at <= now() - interval '1 day'`;

/** Reminds who was asked and has not answered, two days before the end and once. */
@Injectable()
@HandlesJob(remindConsulted)
export class RemindConsulted implements TimedJobHandler {
  constructor(
    private readonly database: Database,
    private readonly invitations: ConsultationInvitations,
  ) {}

  async run(): Promise<void> {
    await this.database.transaction(systemContext('documents.remindConsulted'), async (em) => {
      for (const consultation of await em.createQueryBuilder(DocumentConsultationRow, 'c').where(due).getMany()) await this.invitations.again(em, consultation, 'consultation_soon');
    });
  }
}
