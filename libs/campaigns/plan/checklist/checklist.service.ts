import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import { holdCampaign } from '../campaign.access.js';
import { nextCampaignState } from '../campaign.states.js';
import { longText } from '../plan-words.js';
import { cannotMove, type PlanFault } from '../plan.errors.js';
import type { CampaignPlan } from '../templates/campaign-plan.js';
import { shippedPlan } from '../templates/shipped-template.js';
import { CampaignStepRow } from './campaign-step.entity.js';
import type { CheckStepInput } from './checklist.input.js';

/** The steps of a campaign, from its objective to its follow-up: what was found, and whether it is done. */
@Injectable()
export class Checklist {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** The steps a new campaign has: those of its template, else the seven of any. */
  async begin(em: EntityManager, { campaignId, coalitionId }: { campaignId: string; coalitionId: string }, steps: CampaignPlan['steps'] = shippedPlan.steps): Promise<void> {
    await em.insert(CampaignStepRow, steps.map(({ kind, title }, position) => ({ id: newId(), campaignId, coalitionId, position, kind, title })));
  }

  async of(ctx: RequestContext, campaignId: string): Promise<CampaignStepRow[]> {
    return this.database.transaction(ctx, (em) => em.find(CampaignStepRow, { where: { campaignId }, order: { position: 'ASC' } }));
  }

  async check(ctx: RequestContext, { stepId, isDone, note: given }: CheckStepInput): Promise<CampaignStepRow | PlanFault> {
    return this.database.transaction(ctx, async (em) => {
      const step = validate(stepId) ? await em.findOneBy(CampaignStepRow, { id: stepId }) : null;
      if (!step) throw new NotFound();
      const campaign = await holdCampaign(em, ctx, step.campaignId);
      if (!nextCampaignState(campaign.state, 'edit')) return cannotMove(ctx, 'edit', campaign);
      const note = given.trim();
      const faults = longText(ctx, 'note', note, 'message');
      if (faults.length > 0) return invalidInput(ctx, faults);
      const doneBy = isDone && ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
      await em.update(CampaignStepRow, { id: stepId }, { note, doneAt: isDone ? (step.doneAt ?? (await momentOf(em, ctx))) : null, doneBy });
      const { coalitionId, organisationId } = campaign;
      await this.audit.record(em, ctx, { action: 'campaign.check', objectKind: 'campaign', objectId: campaign.id, coalitionId, organisationId, detail: { step: step.kind, isDone } });
      return em.findOneByOrFail(CampaignStepRow, { id: stepId });
    });
  }
}
