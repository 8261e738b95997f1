import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow } from '../../coalition.entity.js';
import { DeliverNotice } from '../../notices/deliver-notice.service.js';
import { ballotOf } from '../ballot-of.js';
import { DecisionRow } from '../decision.entity.js';
import { DecisionNoticeRow } from './decision-notice.entity.js';
import { decisionMail } from './decision.mail.js';
import { sendDecisionNotice } from './decision.jobs.js';

/** Mails one notice, once; a call to vote that comes too late is dropped. */
@Injectable()
@HandlesJob(sendDecisionNotice)
export class SendDecisionNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, DecisionNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: DecisionNoticeRow) {
    const decision = await em.findOneByOrFail(DecisionRow, { id: notice.decisionId });
    const isLate = ['opened', 'reminder', 'last_reminder'].includes(notice.kind) && (decision.state !== 'open' || decision.closesAt! <= new Date());
    const [account] = await this.accounts.byIds(em, [notice.accountId]);
    if (isLate || !account) return undefined;
    const coalition = await em.findOneByOrFail(CoalitionRow, { id: decision.coalitionId });
    return decisionMail(notice.kind, { decision, ballot: await ballotOf(em, decision), coalition: coalition.name, account, url: `${this.config.publicUrl}/console/decisions/${decision.id}` });
  }
}
