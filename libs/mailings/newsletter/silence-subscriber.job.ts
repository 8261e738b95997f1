import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailAllowance } from '#libs/signatures';
import { silenceSubscriber } from '../mailing.jobs.js';
import { openSubscriber } from './subscriber-blob.js';

/** Silences the mailbox for this newsletter while its address is still known, then erases the request. */
@Injectable()
@HandlesJob(silenceSubscriber)
export class SilenceSubscriber implements JobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly allowance: MailAllowance,
  ) {}

  async run({ subject: id }: OutboxItem): Promise<void> {
    const [row] = (await this.source.query(
      `select s.coalition_id as "coalitionId", c.sealed from subscriber s join subscriber_contact c on c.subscriber_id = s.id where s.id = $1 and s.state = 'pending'`,
      [id],
    )) as { coalitionId: string; sealed: Buffer }[];
    if (!row) return;
    await this.allowance.silence(openSubscriber(this.keys.for('newsletter'), id, row.sealed).email, row.coalitionId);
    await this.source.query(`delete from subscriber where id = $1 and state = 'pending'`, [id]);
  }
}
