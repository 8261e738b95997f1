import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { eraseConsultations } from './talk.jobs.js';

/** Erases what was answered and the addresses of those who were asked, a year after a consultation ended, or after its deadline when nobody ended it. */
@Injectable()
@HandlesJob(eraseConsultations)
export class EraseConsultations implements TimedJobHandler {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.transaction(systemContext('documents.eraseConsultations'), async (em) => {
      await em.query(`with due as (update document_consultation set erased_at = now() where erased_at is null and erase_at <= now() returning id),
          addresses as (update document_consultation_contact c set sealed = null from due where c.consultation_id = due.id)
        delete from document_consultation_answer a using due where a.consultation_id = due.id`);
    });
  }
}
