import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow, DeliverNotice } from '#libs/organisations';
import { CoordinatedActionRow } from '../actions/coordinated-action.entity.js';
import { CampaignRow } from '../campaigns/campaign.entity.js';
import { ActionNoticeRow } from './action-notice.entity.js';
import { sendActionNotice } from './action.jobs.js';
import { actionMail } from './action.mail.js';

/** Mails one reminder of an action, once; none of an action that was called off meanwhile. */
@Injectable()
@HandlesJob(sendActionNotice)
export class SendActionNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, ActionNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: ActionNoticeRow) {
    const action = await em.findOneByOrFail(CoordinatedActionRow, { id: notice.actionId });
    const [account] = await this.accounts.byIds(em, [notice.accountId]);
    if (action.state === 'called_off' || !account) return undefined;
    const campaign = await em.findOneByOrFail(CampaignRow, { id: action.campaignId });
    const coalition = await em.findOneByOrFail(CoalitionRow, { id: action.coalitionId });
    return actionMail(notice.kind, { action, campaign, coalition: coalition.name, account, url: `${this.config.publicUrl}/console/campaigns/${campaign.id}` });
  }
}
