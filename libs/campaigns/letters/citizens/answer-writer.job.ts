import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import type { Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailAllowance } from '#libs/signatures';
import { answerWriter } from '../letter.jobs.js';
import { MOST_CONFIRM_MAILS, type LetterState } from '../letter.states.js';
import { openLetter } from './letter-blob.js';
import { WriterMail } from './writer.mail.js';

interface Waiting {
  readonly letterCampaignId: string;
  readonly state: LetterState;
  readonly locale: Locale;
  readonly title: Multilingual;
  readonly sealed: Buffer;
}
/** $1 letter, $2 whether this errand is tried again. The request is written down as answered before the mail leaves: of fifty errands at once one finds it open. */
const take = `
  update letter l set answered_at = l.asked_at, mails = least(l.mails + (not $2)::int, 99) from letter_content c, letter_campaign a
  where c.letter_id = l.id and a.id = l.letter_campaign_id and l.id = $1 and l.state in ('pending', 'confirmed')
    and ($2 or (l.answered_at is null or l.answered_at < l.asked_at) and (l.state = 'confirmed' and l.asked_at > l.confirmed_at or l.state = 'pending' and l.mails < ${MOST_CONFIRM_MAILS}))
  returning l.letter_campaign_id as "letterCampaignId", l.state, l.locale, a.title, c.sealed`;

/** Asks whether the letter was meant, at most three times; tells who has written that one letter is there. Silent to mailboxes that asked for silence. */
@Injectable()
@HandlesJob(answerWriter)
export class AnswerWriter implements JobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly allowance: MailAllowance,
    private readonly mail: WriterMail,
  ) {}

  async run(item: OutboxItem): Promise<void> {
    const [[waiting]] = (await this.source.query(take, [item.subject, item.tries > 0])) as [Waiting[], number];
    if (!waiting) return;
    const { letterCampaignId, state, locale, title, sealed } = waiting;
    const { email, confirmToken, manageToken } = openLetter(this.keys.for('letter'), item.subject, sealed);
    if (item.tries === 0 && !(await this.allowance.take(email, letterCampaignId))) return;
    await this.mail.answer({ kind: state === 'pending' ? 'confirm' : 'known', locale, title, email, confirmToken, manageToken, errand: item.id });
  }
}
