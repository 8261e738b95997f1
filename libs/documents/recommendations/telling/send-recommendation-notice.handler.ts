import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow, DeliverNotice } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { RecommendationRow } from '../received/recommendation.entity.js';
import { RecommendationNoticeRow } from './recommendation-notice.entity.js';
import { sendRecommendationNotice } from './recommendation.jobs.js';
import { recommendationMail } from './recommendation.mail.js';

/** Mails one reminder, once; none when another day was set meanwhile. */
@Injectable()
@HandlesJob(sendRecommendationNotice)
export class SendRecommendationNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, RecommendationNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, { recommendationId, accountId, dueOn }: RecommendationNoticeRow) {
    const recommendation = await em.findOneByOrFail(RecommendationRow, { id: recommendationId });
    const [account] = await this.accounts.byIds(em, [accountId]);
    if (!account || recommendation.nextOn !== dueOn) return undefined;
    const { title } = await em.findOneByOrFail(DocumentRow, { id: recommendation.documentId });
    const { name: coalition } = await em.findOneByOrFail(CoalitionRow, { id: recommendation.coalitionId });
    const url = `${this.config.publicUrl}/console/documents/${recommendation.documentId}/recommendations/${recommendationId}`;
    return recommendationMail({ account, title, coalition, recommendation, url });
  }
}
