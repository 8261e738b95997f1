import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput, toWords, type InvalidInput } from '#libs/graphql';
import { isDay } from '#libs/i18n';
import { CoalitionMemberRow } from '#libs/organisations';
import { CampaignRow } from '../campaigns/campaign.entity.js';
import { PlanCampaign } from '../campaigns/plan-campaign.service.js';
import { dayAfter } from '../plan-words.js';
import type { CampaignPlan } from './campaign-plan.js';
import { FillCampaign } from './fill-campaign.service.js';
import { CampaignTemplates } from './templates.service.js';
import type { LaunchCampaignInput } from './templates.input.js';

/** Makes a campaign of a template, a first day and organisations: steps, actions, tasks, messages and invitations, all or nothing. */
@Injectable()
export class LaunchCampaign {
  constructor(
    private readonly database: Database,
    private readonly templates: CampaignTemplates,
    private readonly planning: PlanCampaign,
    private readonly filling: FillCampaign,
  ) {}

  async run(ctx: RequestContext, input: LaunchCampaignInput): Promise<CampaignRow | InvalidInput> {
    demand(ctx, 'campaign.write');
    return this.database.transaction(ctx, async (em) => {
      const { coalitionId, organisationId, templateId } = input;
      const found = await this.templates.planOf(em, coalitionId, templateId);
      const others = [...new Set(input.organisations)].filter((id) => id !== organisationId);
      const strangers = await strangersOf(em, coalitionId, others);
      const faults = [
        ...(found ? [] : [fault(ctx, 'templateId', 'campaigns.plan.unknown')]),
        ...(isDay(input.startsOn) ? [] : [fault(ctx, 'startsOn', 'campaigns.plan.notADay')]),
        ...(strangers.length > 0 ? [fault(ctx, 'organisations', 'campaigns.plan.noMember')] : []),
      ];
      if (!found || faults.length > 0) return invalidInput(ctx, faults);
      const campaign = await this.begin(em, ctx, input, found, others);
      if (campaign instanceof CampaignRow) await this.filling.run(em, ctx, campaign, found.plan, [organisationId, ...others]);
      return campaign;
    });
  }

  private begin(em: EntityManager, ctx: RequestContext, input: LaunchCampaignInput, { plan, templateId }: { plan: CampaignPlan; templateId: string | null }, others: readonly string[]): Promise<CampaignRow | InvalidInput> {
    const { coalitionId, organisationId, startsOn, objectiveId = null, projectId = null } = input;
    const words = { title: toWords(input.title), text: toWords(input.text), startsOn, endsOn: plan.days === null ? null : dayAfter(startsOn, plan.days) };
    return this.planning.draft(em, ctx, { ...words, coalitionId, organisationId, templateId, objectiveId: objectiveId || null, projectId: projectId || null, steps: plan.steps, others });
  }
}

/** Those of them that may not be asked: no active members, or observers. */
async function strangersOf(em: EntityManager, coalitionId: string, ids: readonly string[]): Promise<string[]> {
  const known = ids.filter((id) => validate(id));
  const places = await em.findBy(CoalitionMemberRow, { coalitionId, organisationId: In(known), standing: 'active', kind: In(['founder', 'member', 'associate']) });
  return ids.filter((id) => !places.some(({ organisationId }) => organisationId === id));
}
