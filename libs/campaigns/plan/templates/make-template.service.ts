import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { illegalMove, invalidInput, toWords } from '#libs/graphql';
import { TaskRow } from '#libs/organisations';
import { CoordinatedActionRow } from '../actions/coordinated-action.entity.js';
import { holdCampaign } from '../campaign.access.js';
import { CampaignLessonRow } from '../campaigns/campaign-lesson.entity.js';
import type { CampaignRow } from '../campaigns/campaign.entity.js';
import { CampaignStepRow } from '../checklist/campaign-step.entity.js';
import { CampaignMessageTextRow } from '../messages/campaign-message-text.entity.js';
import { CampaignMessageRow } from '../messages/campaign-message.entity.js';
import { longWords } from '../plan-words.js';
import type { PlanFault } from '../plan.errors.js';
import { campaignPlan } from './campaign-plan.js';
import { CampaignTemplateRow } from './campaign-template.entity.js';
import type { CampaignTemplate } from './campaign-template.type.js';
import { planOf, type CampaignParts } from './plan-of.js';
import { toTemplate } from './templates.service.js';
import type { MakeTemplateInput } from './templates.input.js';

/** Makes a template of the coalition of a campaign that is over; made again, it replaces the one before. */
@Injectable()
export class MakeTemplate {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { campaignId, name: given }: MakeTemplateInput): Promise<CampaignTemplate | PlanFault> {
    return this.database.transaction(ctx, async (em) => {
      const campaign = await holdCampaign(em, ctx, campaignId);
      const { state, coalitionId, organisationId } = campaign;
      if (state !== 'closed' && state !== 'evaluated') return illegalMove(ctx, state.toUpperCase(), 'campaigns.plan.notOver');
      const name = { ...campaign.title, ...toWords(given) };
      const faults = longWords(ctx, 'name', name, 'title');
      if (faults.length > 0) return invalidInput(ctx, faults);
      const plan = campaignPlan.parse(planOf(await partsOf(em, campaign)));
      const madeBy = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
      const known = await em.findOneBy(CampaignTemplateRow, { campaignId });
      const id = known?.id ?? newId();
      await em.upsert(CampaignTemplateRow, { id, coalitionId, campaignId, name, plan, madeBy, madeAt: await momentOf(em, ctx) }, ['campaignId']);
      await this.audit.record(em, ctx, { action: 'campaign.makeTemplate', objectKind: 'campaign', objectId: campaignId, coalitionId, organisationId });
      return toTemplate({ id, name, campaignId, plan }, (await em.findOneBy(CampaignLessonRow, { campaignId })) ?? undefined);
    });
  }
}

async function partsOf(em: EntityManager, campaign: CampaignRow): Promise<CampaignParts> {
  const where = { campaignId: campaign.id };
  const actions = await em.find(CoordinatedActionRow, { where, order: { startsOn: 'ASC', id: 'ASC' } });
  const messages = await em.find(CampaignMessageRow, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  return {
    campaign, actions, messages,
    steps: await em.find(CampaignStepRow, { where, order: { position: 'ASC' } }),
    tasks: await em.find(TaskRow, { where: { subjectId: In([campaign.id, ...actions.map(({ id }) => id)]) }, order: { id: 'ASC' } }),
    texts: await em.findBy(CampaignMessageTextRow, where),
  };
}
