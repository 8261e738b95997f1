import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailAllowance } from '#libs/signatures';
import { silenceWriter } from '../letter.jobs.js';
import { openLetter } from './letter-blob.js';

/** Silences the mailbox for this action while its address is still known, then erases the letter. */
@Injectable()
@HandlesJob(silenceWriter)
export class SilenceWriter implements JobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly allowance: MailAllowance,
  ) {}

  async run({ subject: id }: OutboxItem): Promise<void> {
    const [row] = await this.source.query<{ letterCampaignId: string; sealed: Buffer }[]>(
      `select l.letter_campaign_id as "letterCampaignId", c.sealed from letter l join letter_content c on c.letter_id = l.id where l.id = $1 and l.state = 'pending'`,
      [id],
    );
    if (!row) return;
    await this.allowance.silence(openLetter(this.keys.for('letter'), id, row.sealed).email, row.letterCampaignId);
    await this.source.query(`delete from letter where id = $1 and state = 'pending'`, [id]);
  }
}
