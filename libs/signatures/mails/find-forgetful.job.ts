import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { findForgetful, remindSigner } from '../signature.jobs.js';
import { MOST_MAILS, REMIND_AFTER_DAYS } from '../signature.states.js';

/** Leaves an errand for the one reminder of each signature that has waited three days. */
@Injectable()
@HandlesJob(findForgetful)
export class FindForgetful implements TimedJobHandler {
  constructor(private readonly source: DataSource) {}

  async run(): Promise<void> {
    await this.source.query(
      `with late as (
         select s.id from signer_contact c join signature s on s.id = c.signature_id
         where c.created_at < now() - interval '${REMIND_AFTER_DAYS} days' and s.state = 0 and s.reminded_at is null and s.mails < ${MOST_MAILS} order by s.id limit 5000 for update of s skip locked),
       marked as (update signature s set reminded_at = now() from late where s.id = late.id returning s.id)
       insert into outbox (job, subject) select $1, id from marked`,
      [remindSigner.name],
    );
  }
}
