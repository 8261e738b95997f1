import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import type { Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { composeLetter } from '../composed-letter.js';
import { sendLetterReceipt } from '../letter.jobs.js';
import type { DeliveryState } from '../letter.states.js';
import { LentWords } from '../sending/lent-words.js';
import { openLetter } from './letter-blob.js';
import { WriterMail } from './writer.mail.js';

interface Done {
  readonly letterCampaignId: string;
  readonly locale: Locale;
  readonly area: string;
  readonly isTest: boolean;
  readonly sealed: Buffer;
}
/** $1 letter, $2 whether this errand is tried again. Written down before the mail leaves, once nothing of the letter waits any more. */
const take = `
update letter l set receipt_at = coalesce(l.receipt_at, now()) from letter_content c
where c.letter_id = l.id and l.id = $1 and (l.receipt_at is null or $2) and not exists (select from letter_delivery d where d.letter_id = l.id and d.state in ('waiting', 'sending'))
returning l.letter_campaign_id as "letterCampaignId", l.locale, l.area, l.is_test as "isTest", c.sealed`;
const copies = `select t.name as target, d.state, d.ended_at as at from letter_delivery d join letter_target t on t.id = d.target_id where d.letter_id = $1 order by t.position`;

/** One mail to the writer with what was sent to whom, and a copy. */
@Injectable()
@HandlesJob(sendLetterReceipt)
export class SendLetterReceipt implements JobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly lent: LentWords,
    private readonly mail: WriterMail,
  ) {}

  async run({ id, subject, tries }: OutboxItem): Promise<void> {
    const [[done]] = (await this.source.query(take, [subject, tries > 0])) as [Done[], number];
    if (!done) return;
    const { locale, area, isTest } = done;
    const content = openLetter(this.keys.for('letter'), subject, done.sealed);
    const letter = composeLetter(locale, await this.lent.of(done.letterCampaignId), content, area);
    const all = await this.source.query<{ target: Multilingual; state: DeliveryState; at: Date }[]>(copies, [subject]);
    await this.mail.receipt({ locale, email: content.email, manageToken: content.manageToken, errand: id, copies: all, isTest, letter });
  }
}
