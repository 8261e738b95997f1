import { Injectable, Logger } from '@nestjs/common';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailSender } from '#libs/smtp';
import { CoalitionRow } from '../../coalition.entity.js';
import { ballotOf } from '../ballot-of.js';
import { DecisionRow } from '../decision.entity.js';
import { DecisionNoticeRow } from './decision-notice.entity.js';
import { decisionMail } from './decision.mail.js';
import { sendDecisionNotice } from './decision.jobs.js';

/** Mails one notice, once; a call to vote that comes too late is dropped. */
@Injectable()
@HandlesJob(sendDecisionNotice)
export class SendDecisionNotice implements JobHandler {
  private readonly logger = new Logger(SendDecisionNotice.name);

  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly mails: MailSender,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const ctx = systemContext(subject);
    const mail = await this.database.transaction(ctx, async (em) => {
      const notice = await em.findOneBy(DecisionNoticeRow, { id: subject });
      if (!notice || notice.sentAt) return undefined;
      const decision = await em.findOneByOrFail(DecisionRow, { id: notice.decisionId });
      const isLate = ['opened', 'reminder', 'last_reminder'].includes(notice.kind) && (decision.state !== 'open' || decision.closesAt! <= new Date());
      const [account] = await this.accounts.byIds(em, [notice.accountId]);
      if (isLate || !account) return undefined;
      const coalition = await em.findOneByOrFail(CoalitionRow, { id: decision.coalitionId });
      return decisionMail(notice.kind, { decision, ballot: await ballotOf(em, decision), coalition: coalition.name, account, url: `${this.config.publicUrl}/console/decisions/${decision.id}` });
    });
    if (mail) {
      const result = await this.mails.send({ ...mail, messageId: this.mails.messageIdFor(subject) });
      if (result.outcome === 'refused') this.logger.warn(`Notice ${subject} refused: ${result.code}`);
    }
    await this.database.transaction(ctx, (em) => em.query('update decision_notice set sent_at = now() where id = $1 and sent_at is null', [subject]));
  }
}
