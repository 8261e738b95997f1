import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf, newId, type Multilingual } from '#libs/database';
import { fault, illegalMove, invalidInput, toWords, type FieldFault } from '#libs/graphql';
import { CoalitionMemberRow } from '#libs/organisations';
import { holdCampaign } from '../campaign.access.js';
import type { ActionKind, SubjectKind } from '../campaign.enums.js';
import { nextCampaignState, type ActionState } from '../campaign.states.js';
import type { CampaignRow } from '../campaigns/campaign.entity.js';
import { longWords, neededWords, periodFaults, periodOf, type Period } from '../plan-words.js';
import { cannotMove, type PlanFault } from '../plan.errors.js';
import type { ActionWordsInput, EditActionInput, PlanActionInput } from './actions.input.js';
import { ActionSubjects } from './action-subjects.service.js';
import { CoordinatedActionRow } from './coordinated-action.entity.js';
import { holdAction } from './held-action.js';

export interface NewAction extends Period {
  readonly kind: ActionKind;
  readonly organisationId: string;
  readonly title: Multilingual;
  readonly text: Multilingual;
  readonly embargoUntil: Date | null;
  readonly isPublic: boolean;
  readonly subjectKind: SubjectKind | null;
  readonly subjectId: string | null;
}

/** Plans what a campaign's members do together, changes it, and says that it is done or called off. */
@Injectable()
export class PlanAction {
  constructor(
    private readonly database: Database,
    private readonly subjects: ActionSubjects,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: PlanActionInput): Promise<CoordinatedActionRow | PlanFault> {
    return this.database.transaction(ctx, async (em) => {
      const campaign = await holdCampaign(em, ctx, input.campaignId);
      if (!nextCampaignState(campaign.state, 'edit')) return cannotMove(ctx, 'edit', campaign);
      const written = writtenOf(input);
      const faults = await this.faults(em, ctx, campaign, written);
      return faults.length > 0 ? invalidInput(ctx, faults) : this.add(em, ctx, campaign, written);
    });
  }

  /** In the caller's transaction, after its own check. */
  async add(em: EntityManager, ctx: RequestContext, campaign: CampaignRow, action: NewAction): Promise<CoordinatedActionRow> {
    const id = newId();
    const at = await momentOf(em, ctx);
    const authorId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    await em.insert(CoordinatedActionRow, { id, campaignId: campaign.id, coalitionId: campaign.coalitionId, ...action, authorId, createdAt: at, updatedAt: at });
    return this.recorded(em, ctx, 'action.plan', id);
  }

  async edit(ctx: RequestContext, input: EditActionInput): Promise<CoordinatedActionRow | PlanFault> {
    return this.database.transaction(ctx, async (em) => {
      const { action, campaign } = await holdAction(em, ctx, input.actionId);
      const hindrance = hindranceOf(ctx, campaign, action);
      if (hindrance) return hindrance;
      const written = writtenOf(input);
      const faults = await this.faults(em, ctx, campaign, written);
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.update(CoordinatedActionRow, { id: action.id }, { ...written, sequence: action.sequence + 1, updatedAt: await momentOf(em, ctx) });
      return this.recorded(em, ctx, 'action.edit', action.id);
    });
  }

  async end(ctx: RequestContext, id: string, state: Exclude<ActionState, 'planned'>): Promise<CoordinatedActionRow | PlanFault> {
    return this.database.transaction(ctx, async (em) => {
      const { action, campaign } = await holdAction(em, ctx, id);
      const hindrance = hindranceOf(ctx, campaign, action);
      if (hindrance) return hindrance;
      await em.update(CoordinatedActionRow, { id }, { state, sequence: action.sequence + 1, updatedAt: await momentOf(em, ctx) });
      return this.recorded(em, ctx, state === 'done' ? 'action.finish' : 'action.callOff', id);
    });
  }

  private async faults(em: EntityManager, ctx: RequestContext, { coalitionId }: CampaignRow, action: NewAction): Promise<FieldFault[]> {
    const { organisationId, subjectKind, subjectId } = action;
    const isMember = validate(organisationId) && (await em.existsBy(CoalitionMemberRow, { coalitionId, organisationId, standing: 'active' }));
    const isKnown = !subjectKind || !subjectId || (await this.subjects.exists(em, coalitionId, subjectKind, subjectId));
    return [
      ...neededWords(ctx, 'title', action.title, 'title'),
      ...longWords(ctx, 'text', action.text, 'text'),
      ...periodFaults(ctx, action),
      ...(isMember ? [] : [fault(ctx, 'organisationId', 'campaigns.plan.noMember')]),
      ...(isKnown ? [] : [fault(ctx, 'subjectId', 'campaigns.plan.unknown')]),
    ];
  }

  private async recorded(em: EntityManager, ctx: RequestContext, action: string, id: string): Promise<CoordinatedActionRow> {
    const row = await em.findOneByOrFail(CoordinatedActionRow, { id });
    await this.audit.record(em, ctx, { action, objectKind: 'coordinated_action', objectId: id, coalitionId: row.coalitionId, organisationId: row.organisationId });
    return row;
  }
}

/** Nothing changes once the campaign is closed, nor once the action has ended. */
function hindranceOf(ctx: RequestContext, campaign: CampaignRow, action: CoordinatedActionRow): PlanFault | undefined {
  if (!nextCampaignState(campaign.state, 'edit')) return cannotMove(ctx, 'edit', campaign);
  return action.state === 'planned' ? undefined : illegalMove(ctx, action.state.toUpperCase(), 'campaigns.plan.actionEnded');
}

function writtenOf(input: ActionWordsInput): NewAction {
  const { kind, organisationId, embargoUntil = null, isPublic, subjectKind, subjectId } = input;
  const subject = subjectKind && subjectId ? { subjectKind, subjectId } : { subjectKind: null, subjectId: null };
  return { kind, organisationId, title: toWords(input.title), text: toWords(input.text), ...periodOf(input), embargoUntil, isPublic, ...subject };
}
