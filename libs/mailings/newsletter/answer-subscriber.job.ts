import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import type { Locale } from '#libs/i18n';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailAllowance } from '#libs/signatures';
import { answerSubscriber } from '../mailing.jobs.js';
import { openSubscriber } from './subscriber-blob.js';
import { SubscriberMail } from './subscriber.mail.js';
import { MOST_CONFIRM_MAILS, type SubscriberState } from './subscriber.states.js';

interface Waiting {
  readonly coalitionId: string;
  readonly state: SubscriberState;
  readonly locale: Locale;
  readonly sealed: Buffer;
}
/**
 * $1 subscriber, $2 whether this errand is tried again. The request is written down as answered before the mail
 * leaves: of fifty errands at once one finds it open.
 */
const take = `
  update subscriber s set answered_at = s.asked_at, mails = least(s.mails + (not $2)::int, 99) from subscriber_contact c
  where c.subscriber_id = s.id and s.id = $1 and s.state in ('pending', 'confirmed')
    and ($2 or (s.answered_at is null or s.answered_at < s.asked_at) and (s.state = 'confirmed' and s.asked_at > s.confirmed_at or s.state = 'pending' and s.mails < ${MOST_CONFIRM_MAILS}))
  returning s.coalition_id as "coalitionId", s.state, s.locale, c.sealed`;

/** Asks whether the request was meant, at most three times; tells a subscriber that nothing needs doing. Silent to mailboxes that asked for silence. */
@Injectable()
@HandlesJob(answerSubscriber)
export class AnswerSubscriber implements JobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly allowance: MailAllowance,
    private readonly mail: SubscriberMail,
  ) {}

  async run(item: OutboxItem): Promise<void> {
    const [[waiting]] = (await this.source.query(take, [item.subject, item.tries > 0])) as [Waiting[], number];
    if (!waiting) return;
    const { coalitionId, state, locale, sealed } = waiting;
    const links = openSubscriber(this.keys.for('newsletter'), item.subject, sealed);
    if (item.tries === 0 && !(await this.allowance.take(links.email, coalitionId))) return;
    await this.mail.send({ kind: state === 'pending' ? 'confirm' : 'known', locale, ...links, errand: item.id });
  }
}
