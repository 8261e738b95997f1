import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, toWords } from '#libs/graphql';
import { holdCampaign } from '../campaign.access.js';
import { CampaignEvents, type CampaignEvent } from '../campaign.events.js';
import { nextCampaignState, type CampaignVerb } from '../campaign.states.js';
import { longWords, neededWords } from '../plan-words.js';
import { cannotMove, type PlanFault } from '../plan.errors.js';
import { CampaignChangeRow } from './campaign-change.entity.js';
import { CampaignLessonRow } from './campaign-lesson.entity.js';
import { CampaignRow } from './campaign.entity.js';
import type { EvaluateCampaignInput } from './campaigns.input.js';

const events: Record<CampaignVerb, CampaignEvent> = { open: 'opened', pause: 'paused', resume: 'resumed', close: 'closed', reopen: 'reopened', evaluate: 'evaluated' };

/** Moves a campaign through its states: people do, never the clock. Evaluating it writes its lessons down, for good. */
@Injectable()
export class MoveCampaign {
  constructor(
    private readonly database: Database,
    private readonly events: CampaignEvents,
    private readonly audit: AuditLog,
  ) {}

  /** Throws NotFound, NotAllowed. `evaluate` wants its lessons: see there. */
  async run(ctx: RequestContext, id: string, verb: CampaignVerb): Promise<CampaignRow | PlanFault> {
    return this.database.transaction(ctx, async (em) => {
      const campaign = await holdCampaign(em, ctx, id);
      if (verb === 'evaluate') return invalidInput(ctx, [fault(ctx, 'verb', 'campaigns.plan.lessonsMissing')]);
      return this.move(em, ctx, campaign, verb);
    });
  }

  async evaluate(ctx: RequestContext, { campaignId, ...input }: EvaluateCampaignInput): Promise<CampaignRow | PlanFault> {
    return this.database.transaction(ctx, async (em) => {
      const campaign = await holdCampaign(em, ctx, campaignId);
      const lessons = { result: toWords(input.result), worked: toWords(input.worked), failed: toWords(input.failed) };
      const faults = [...longWords(ctx, 'result', lessons.result, 'text'), ...neededWords(ctx, 'worked', lessons.worked, 'text'), ...neededWords(ctx, 'failed', lessons.failed, 'text')];
      if (!nextCampaignState(campaign.state, 'evaluate')) return cannotMove(ctx, 'evaluate', campaign);
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.insert(CampaignLessonRow, { campaignId, coalitionId: campaign.coalitionId, ...lessons, authorId: accountOf(ctx), writtenAt: await momentOf(em, ctx) });
      return this.move(em, ctx, campaign, 'evaluate');
    });
  }

  private async move(em: EntityManager, ctx: RequestContext, campaign: CampaignRow, verb: CampaignVerb): Promise<CampaignRow | PlanFault> {
    const state = nextCampaignState(campaign.state, verb);
    if (!state) return cannotMove(ctx, verb, campaign);
    const { id, coalitionId, organisationId } = campaign;
    const at = await momentOf(em, ctx);
    await em.update(CampaignRow, { id }, { state, updatedAt: at, ...stamps(verb, campaign, at) });
    await em.insert(CampaignChangeRow, { id: newId(), campaignId: id, coalitionId, verb, accountId: accountOf(ctx), madeAt: at });
    await this.audit.record(em, ctx, { action: `campaign.${verb}`, objectKind: 'campaign', objectId: id, coalitionId, organisationId });
    const moved = await em.findOneByOrFail(CampaignRow, { id });
    await this.events.fire(events[verb], em, { ctx, campaign: moved, organisationIds: [] });
    return moved;
  }
}

function stamps(verb: CampaignVerb, { openedAt }: CampaignRow, at: Date): Pick<Partial<CampaignRow>, 'openedAt' | 'closedAt' | 'evaluatedAt'> {
  if (verb === 'open') return { openedAt: openedAt ?? at };
  if (verb === 'close') return { closedAt: at };
  if (verb === 'reopen') return { closedAt: null };
  return verb === 'evaluate' ? { evaluatedAt: at } : {};
}

const accountOf = ({ actor }: RequestContext) => (actor.kind === 'account' ? actor.accountId : null);
