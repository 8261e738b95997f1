import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId, type Multilingual } from '#libs/database';
import { fault, illegalMove, invalidInput, toWords } from '#libs/graphql';
import { isLocale, type Locale } from '#libs/i18n';
import { CoordinatedActionRow } from '../actions/coordinated-action.entity.js';
import { holdCampaign } from '../campaign.access.js';
import { nextCampaignState } from '../campaign.states.js';
import type { CampaignRow } from '../campaigns/campaign.entity.js';
import { longText, longWords, neededWords } from '../plan-words.js';
import { cannotMove, type PlanFault } from '../plan.errors.js';
import { CampaignMessageTextRow } from './campaign-message-text.entity.js';
import { CampaignMessageRow } from './campaign-message.entity.js';
import type { CampaignMessage } from './campaign-message.type.js';
import { CampaignMessages, mayApprove } from './messages.service.js';
import type { ApproveMessageInput, BeginMessageInput, WriteMessageInput } from './messages.input.js';

export interface NewMessage {
  readonly actionId: string | null;
  readonly title: Multilingual;
  readonly texts: Multilingual;
}

/** Begins a campaign's messages and writes them, language by language; a second person approves each. Whoever changes an approved text makes it a draft again. */
@Injectable()
export class WriteMessage {
  constructor(
    private readonly database: Database,
    private readonly reading: CampaignMessages,
    private readonly audit: AuditLog,
  ) {}

  async begin(ctx: RequestContext, { campaignId, actionId = null, ...input }: BeginMessageInput): Promise<CampaignMessage | PlanFault> {
    return this.inOpen(ctx, campaignId, async (em, campaign) => {
      const message = { actionId: actionId || null, title: toWords(input.title), texts: toWords(input.text) };
      const isKnown = !message.actionId || (validate(message.actionId) && (await em.existsBy(CoordinatedActionRow, { id: message.actionId, campaignId })));
      const faults = [...neededWords(ctx, 'title', message.title, 'title'), ...longWords(ctx, 'text', message.texts, 'message'), ...(isKnown ? [] : [fault(ctx, 'actionId', 'campaigns.plan.unknown')])];
      return faults.length > 0 ? invalidInput(ctx, faults) : this.reading.byId(em, ctx, campaign, await this.add(em, ctx, campaign, message));
    });
  }

  /** In the caller's transaction, after its own check. The id of the message. */
  async add(em: EntityManager, ctx: RequestContext, campaign: CampaignRow, { actionId, title, texts }: NewMessage): Promise<string> {
    const { id: campaignId, coalitionId } = campaign;
    const id = newId();
    await em.insert(CampaignMessageRow, { id, campaignId, coalitionId, actionId, title, createdAt: await momentOf(em, ctx) });
    for (const [locale, text] of Object.entries(texts)) await this.put(em, ctx, { messageId: id, campaignId, coalitionId, locale: locale as Locale, text });
    await this.record(em, ctx, campaign, 'message.begin');
    return id;
  }

  async write(ctx: RequestContext, { messageId, locale, text: given }: WriteMessageInput): Promise<CampaignMessage | PlanFault> {
    return this.inMessage(ctx, messageId, async (em, campaign) => {
      const text = given.trim();
      const faults = [...(isLocale(locale) ? [] : [fault(ctx, 'locale', 'campaigns.plan.unknown')]), ...(text ? longText(ctx, 'text', text, 'message') : [fault(ctx, 'text', 'campaigns.plan.missing')])];
      if (faults.length > 0 || !isLocale(locale)) return invalidInput(ctx, faults);
      const known = await em.findOneBy(CampaignMessageTextRow, { messageId, locale });
      if (known?.text !== text) {
        await this.put(em, ctx, { messageId, campaignId: campaign.id, coalitionId: campaign.coalitionId, locale, text });
        await this.record(em, ctx, campaign, 'message.write', { locale });
      }
      return this.reading.byId(em, ctx, campaign, messageId);
    });
  }

  /** Throws NotAllowed for who wrote the text. */
  async approve(ctx: RequestContext, { messageId, locale, writtenAt }: ApproveMessageInput): Promise<CampaignMessage | PlanFault> {
    const approvedBy = demandAccount(ctx);
    return this.inMessage(ctx, messageId, async (em, campaign) => {
      const text = isLocale(locale) ? await em.findOneBy(CampaignMessageTextRow, { messageId, locale }) : null;
      if (!text) throw new NotFound();
      if (text.state === 'approved') return this.reading.byId(em, ctx, campaign, messageId);
      if (!mayApprove(ctx, campaign, text)) throw new NotAllowed();
      if (text.writtenAt.getTime() !== writtenAt.getTime()) return illegalMove(ctx, 'DRAFT', 'campaigns.plan.writtenMeanwhile');
      await em.update(CampaignMessageTextRow, { messageId, locale: text.locale }, { state: 'approved', approvedBy, approvedAt: await momentOf(em, ctx) });
      await this.record(em, ctx, campaign, 'message.approve', { locale });
      return this.reading.byId(em, ctx, campaign, messageId);
    });
  }

  private async put(em: EntityManager, ctx: RequestContext, text: Pick<CampaignMessageTextRow, 'messageId' | 'campaignId' | 'coalitionId' | 'locale' | 'text'>): Promise<void> {
    const writtenBy = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    await em.upsert(CampaignMessageTextRow, { ...text, state: 'draft', writtenBy, writtenAt: await momentOf(em, ctx), approvedBy: null, approvedAt: null }, ['messageId', 'locale']);
  }

  private async inMessage(ctx: RequestContext, messageId: string, act: (em: EntityManager, campaign: CampaignRow) => Promise<CampaignMessage | PlanFault>): Promise<CampaignMessage | PlanFault> {
    const message = validate(messageId) ? await this.database.transaction(ctx, (em) => em.findOneBy(CampaignMessageRow, { id: messageId })) : null;
    if (!message) throw new NotFound();
    return this.inOpen(ctx, message.campaignId, act);
  }

  private async inOpen(ctx: RequestContext, campaignId: string, act: (em: EntityManager, campaign: CampaignRow) => Promise<CampaignMessage | PlanFault>): Promise<CampaignMessage | PlanFault> {
    return this.database.transaction(ctx, async (em) => {
      const campaign = await holdCampaign(em, ctx, campaignId);
      return nextCampaignState(campaign.state, 'edit') ? act(em, campaign) : cannotMove(ctx, 'edit', campaign);
    });
  }

  private async record(em: EntityManager, ctx: RequestContext, { id, coalitionId, organisationId }: CampaignRow, action: string, detail?: Record<string, string>): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'campaign', objectId: id, coalitionId, organisationId, ...(detail && { detail }) });
  }
}
