import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { locales } from '#libs/i18n';
import { mayWrite, type Owned } from '../campaign.access.js';
import { nextCampaignState } from '../campaign.states.js';
import type { CampaignRow } from '../campaigns/campaign.entity.js';
import { CampaignMessageTextRow } from './campaign-message-text.entity.js';
import { CampaignMessageRow } from './campaign-message.entity.js';
import { toMessage, type CampaignMessage } from './campaign-message.type.js';

/** Whether the actor may approve this text: writes the campaign, and is somebody else than who wrote it. */
export const mayApprove = (ctx: RequestContext, campaign: Owned, { state, writtenBy }: CampaignMessageTextRow): boolean =>
  state === 'draft' && mayWrite(ctx, campaign) && !(ctx.actor.kind === 'account' && ctx.actor.accountId === writtenBy);

/** Reads a campaign's messages, drafts included: for its coalition. */
@Injectable()
export class CampaignMessages {
  constructor(private readonly database: Database) {}

  /** In the order in which they were begun. */
  async of(ctx: RequestContext, campaign: CampaignRow): Promise<CampaignMessage[]> {
    return this.database.transaction(ctx, async (em) => {
      const rows = await em.find(CampaignMessageRow, { where: { campaignId: campaign.id }, order: { createdAt: 'ASC', id: 'ASC' } });
      return this.filled(em, ctx, campaign, rows);
    });
  }

  async byId(em: EntityManager, ctx: RequestContext, campaign: CampaignRow, id: string): Promise<CampaignMessage> {
    const [message] = await this.filled(em, ctx, campaign, [await em.findOneByOrFail(CampaignMessageRow, { id })]);
    return message!;
  }

  private async filled(em: EntityManager, ctx: RequestContext, campaign: CampaignRow, rows: readonly CampaignMessageRow[]): Promise<CampaignMessage[]> {
    const texts = await em.findBy(CampaignMessageTextRow, { messageId: In(rows.map(({ id }) => id)) });
    const isOpen = nextCampaignState(campaign.state, 'edit') !== undefined;
    const sorted = locales.flatMap((locale) => texts.filter((text) => text.locale === locale));
    return rows.map((row) => toMessage(row, sorted.filter(({ messageId }) => messageId === row.id), (text) => isOpen && mayApprove(ctx, campaign, text)));
  }
}
