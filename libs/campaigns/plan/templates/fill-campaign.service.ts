import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { TaskRow, Tasks } from '#libs/organisations';
import { PlanAction } from '../actions/plan-action.service.js';
import type { CampaignRow } from '../campaigns/campaign.entity.js';
import { WriteMessage } from '../messages/write-message.service.js';
import { dayAfter } from '../plan-words.js';
import type { CampaignPlan, PlannedTask } from './campaign-plan.js';

/** Puts what a template plans into a campaign, by its first day: actions, messages to be approved anew, and tasks of each organisation. */
@Injectable()
export class FillCampaign {
  constructor(
    private readonly actions: PlanAction,
    private readonly messages: WriteMessage,
    private readonly tasks: Tasks,
  ) {}

  /** `organisationIds` has the leading one first. */
  async run(em: EntityManager, ctx: RequestContext, campaign: CampaignRow, plan: CampaignPlan, organisationIds: readonly string[]): Promise<void> {
    await this.give(em, ctx, campaign, { kind: 'campaign', id: campaign.id }, plan.tasks, organisationIds);
    const actionIds: string[] = [];
    for (const action of plan.actions) {
      const id = await this.plan(em, ctx, campaign, action);
      actionIds.push(id);
      await this.give(em, ctx, campaign, { kind: 'coordinated_action', id }, action.tasks, organisationIds);
    }
    for (const { action, title, texts } of plan.messages) await this.messages.add(em, ctx, campaign, { actionId: action === null ? null : (actionIds[action] ?? null), title, texts });
  }

  private async plan(em: EntityManager, ctx: RequestContext, campaign: CampaignRow, { kind, title, text, startsIn, endsIn, embargoIn, isPublic }: CampaignPlan['actions'][number]): Promise<string> {
    const { organisationId, startsOn } = campaign;
    const dayIn = (days: number | null) => (days === null ? null : dayAfter(startsOn, days));
    const { id } = await this.actions.add(em, ctx, campaign, {
      kind, organisationId, title, text, isPublic, startsOn: dayIn(startsIn)!, endsOn: dayIn(endsIn), embargoUntil: await morningOf(em, dayIn(embargoIn)), subjectKind: null, subjectId: null,
    });
    return id;
  }

  private async give(em: EntityManager, ctx: RequestContext, { coalitionId, startsOn }: CampaignRow, subject: { kind: string; id: string }, planned: readonly PlannedTask[], organisationIds: readonly string[]): Promise<void> {
    for (const { title, dueIn, of } of planned)
      for (const organisationId of of === 'each' ? organisationIds : organisationIds.slice(0, 1)) {
        const task = await this.tasks.add(em, ctx, { coalitionId, subject, title, organisationId, dueOn: dueIn === null ? null : dayAfter(startsOn, dueIn) });
        if (!(task instanceof TaskRow)) throw new Error(`A template gives a task that cannot be given: ${task.code}`);
      }
  }
}

/** Eight in the morning of a day in Casablanca. */
async function morningOf(em: EntityManager, day: string | null): Promise<Date | null> {
  const [row] = await em.query<{ at: Date | null }[]>(`select ($1::date + time '08:00') at time zone 'Africa/Casablanca' as at`, [day]);
  return row!.at;
}
