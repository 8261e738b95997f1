import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf, newId, type Multilingual } from '#libs/database';
import { fault, invalidInput, toWords, type FieldFault, type InvalidInput } from '#libs/graphql';
import { slugCandidates } from '#libs/i18n';
import { CoalitionMemberRow } from '#libs/organisations';
import { demandFor, holdCampaign } from '../campaign.access.js';
import { CampaignEvents } from '../campaign.events.js';
import { nextCampaignState } from '../campaign.states.js';
import { Checklist } from '../checklist/checklist.service.js';
import { longWords, neededWords, periodFaults, periodOf, type Period } from '../plan-words.js';
import { cannotMove, type PlanFault } from '../plan.errors.js';
import { ProjectRow } from '../projects/project.entity.js';
import { ObjectiveRow } from '../strategies/objective.entity.js';
import type { CampaignPlan } from '../templates/campaign-plan.js';
import { CampaignChangeRow } from './campaign-change.entity.js';
import { CampaignRow } from './campaign.entity.js';
import type { CampaignWordsInput, EditCampaignInput, PlanCampaignInput } from './campaigns.input.js';

type Written = Period & { readonly title: Multilingual; readonly text: Multilingual; readonly objectiveId: string | null; readonly projectId: string | null };
export type NewCampaign = Written & { readonly coalitionId: string; readonly organisationId: string; readonly templateId?: string | null; readonly steps?: CampaignPlan['steps']; readonly others?: readonly string[] };

/** Plans a campaign in the name of the member that leads it, and changes what is written of it until it is closed. */
@Injectable()
export class PlanCampaign {
  constructor(
    private readonly database: Database,
    private readonly checklist: Checklist,
    private readonly events: CampaignEvents,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: PlanCampaignInput): Promise<CampaignRow | InvalidInput> {
    demand(ctx, 'campaign.write');
    return this.database.transaction(ctx, (em) => this.draft(em, ctx, { ...writtenOf(input), coalitionId: input.coalitionId, organisationId: input.organisationId }));
  }

  /** In the caller's transaction, with the steps of any campaign unless others are given. Throws NotAllowed for who writes no campaign of this organisation. */
  async draft(em: EntityManager, ctx: RequestContext, campaign: NewCampaign): Promise<CampaignRow | InvalidInput> {
    demandFor(ctx, 'campaign.write', campaign);
    const { coalitionId, organisationId } = campaign;
    const isMember = validate(organisationId) && (await em.existsBy(CoalitionMemberRow, { coalitionId, organisationId, standing: 'active' }));
    const faults = [...(isMember ? [] : [fault(ctx, 'organisationId', 'campaigns.plan.noMember')]), ...(await this.faults(em, ctx, campaign, coalitionId))];
    if (faults.length > 0) return invalidInput(ctx, faults);
    const id = newId();
    const at = await momentOf(em, ctx);
    await this.insert(em, ctx, id, campaign, at);
    await em.insert(CampaignChangeRow, { id: newId(), campaignId: id, coalitionId, verb: 'plan', accountId: ctx.actor.kind === 'account' ? ctx.actor.accountId : null, madeAt: at });
    await this.checklist.begin(em, { campaignId: id, coalitionId }, campaign.steps);
    await this.audit.record(em, ctx, { action: 'campaign.plan', objectKind: 'campaign', objectId: id, coalitionId, organisationId });
    const made = await em.findOneByOrFail(CampaignRow, { id });
    await this.events.fire('launched', em, { ctx, campaign: made, organisationIds: [...new Set([organisationId, ...(campaign.others ?? [])])] });
    return made;
  }

  async edit(ctx: RequestContext, input: EditCampaignInput): Promise<CampaignRow | PlanFault> {
    return this.database.transaction(ctx, async (em) => {
      const campaign = await holdCampaign(em, ctx, input.campaignId);
      if (!nextCampaignState(campaign.state, 'edit')) return cannotMove(ctx, 'edit', campaign);
      const { id, coalitionId, organisationId } = campaign;
      const written = writtenOf(input);
      const faults = await this.faults(em, ctx, written, coalitionId);
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.update(CampaignRow, { id }, { ...written, updatedAt: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: 'campaign.edit', objectKind: 'campaign', objectId: id, coalitionId, organisationId });
      return em.findOneByOrFail(CampaignRow, { id });
    });
  }

  private async faults(em: EntityManager, ctx: RequestContext, written: Written, coalitionId: string): Promise<FieldFault[]> {
    const { objectiveId, projectId } = written;
    const isObjective = !objectiveId || (validate(objectiveId) && (await em.existsBy(ObjectiveRow, { id: objectiveId, coalitionId })));
    const isProject = !projectId || (validate(projectId) && (await em.existsBy(ProjectRow, { id: projectId, coalitionId })));
    return [
      ...neededWords(ctx, 'title', written.title, 'title'),
      ...longWords(ctx, 'text', written.text, 'text'),
      ...periodFaults(ctx, written),
      ...(isObjective ? [] : [fault(ctx, 'objectiveId', 'campaigns.plan.unknown')]),
      ...(isProject ? [] : [fault(ctx, 'projectId', 'campaigns.plan.unknown')]),
    ];
  }

  /** Takes the first address that is free; also addresses this person cannot see are respected. */
  private async insert(em: EntityManager, ctx: RequestContext, id: string, campaign: NewCampaign, at: Date): Promise<void> {
    const { coalitionId, organisationId, title, text, objectiveId, projectId, templateId = null, startsOn, endsOn } = campaign;
    const author = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    for (const slug of slugCandidates(id, Object.values(title))) {
      const made = await em.query<unknown[]>(
        `insert into campaign (id, slug, coalition_id, organisation_id, title, text, objective_id, project_id, template_id, starts_on, ends_on, author_id, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13) on conflict (slug) do nothing returning id`,
        [id, slug, coalitionId, organisationId, title, text, objectiveId, projectId, templateId, startsOn, endsOn, author, at],
      );
      if (made.length > 0) return;
    }
    throw new Error('No free address for a campaign');
  }
}

export function writtenOf(input: CampaignWordsInput): Written {
  return { title: toWords(input.title), text: toWords(input.text), ...periodOf(input), objectiveId: input.objectiveId || null, projectId: input.projectId || null };
}
