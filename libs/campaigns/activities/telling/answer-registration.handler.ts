import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailAllowance } from '#libs/signatures';
import { MailSender } from '#libs/smtp';
import { MOST_CONFIRM_MAILS } from '../activity.states.js';
import { ActivityMails, type Sealed } from './activity-mails.service.js';
import { answerRegistration } from './activity.jobs.js';

/**
 * $1 registration, $2 whether this errand is tried again. The request is written down as answered before the mail
 * leaves: of fifty errands at once one finds it open.
 */
const take = `
  update activity_registration r set answered_at = r.asked_at, mails = least(r.mails + (not $2)::int, 99) from activity_contact c
  where c.registration_id = r.id and r.id = $1 and r.state in ('pending', 'confirmed', 'waiting')
    and ($2 or (r.answered_at is null or r.answered_at < r.asked_at) and (r.state <> 'pending' and r.asked_at > r.confirmed_at or r.state = 'pending' and r.mails < ${MOST_CONFIRM_MAILS}))
  returning r.id as "registrationId", r.activity_id as "activityId", r.state, r.locale, c.sealed`;

/** Asks whether a registration was meant, at most three times; tells who is registered that nothing needs doing. */
@Injectable()
@HandlesJob(answerRegistration)
export class AnswerRegistration implements JobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly allowance: MailAllowance,
    private readonly mails: ActivityMails,
    private readonly sender: MailSender,
  ) {}

  async run(item: OutboxItem): Promise<void> {
    const [[waiting]] = await this.source.query<[Sealed[], number]>(take, [item.subject, item.tries > 0]);
    if (!waiting) return;
    if (item.tries === 0 && !(await this.allowance.take(this.mails.open(waiting).email, waiting.activityId))) return;
    const mail = await this.mails.write(this.source.manager, waiting.state === 'pending' ? 'confirm' : 'known', waiting);
    if (mail) await this.sender.send({ ...mail, messageId: this.sender.messageIdFor(item.id) });
  }
}
