import { Injectable } from '@nestjs/common';
import { NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { toWords } from '#libs/graphql';
import { TaskRow, Tasks } from '#libs/organisations';
import { holdCampaign } from '../campaign.access.js';
import { nextCampaignState } from '../campaign.states.js';
import type { CampaignRow } from '../campaigns/campaign.entity.js';
import { cannotMove, type PlanFault } from '../plan.errors.js';
import type { CampaignTaskInput } from './actions.input.js';
import { holdAction } from './held-action.js';

/** Gives an organisation a task of a campaign or of one of its actions; it stands among its tasks like any other. */
@Injectable()
export class GiveCampaignTask {
  constructor(
    private readonly database: Database,
    private readonly tasks: Tasks,
  ) {}

  async run(ctx: RequestContext, { campaignId, actionId, title, organisationId, dueOn }: CampaignTaskInput): Promise<CampaignRow | PlanFault> {
    return this.database.transaction(ctx, async (em) => {
      if (!actionId && !campaignId) throw new NotFound();
      const campaign = actionId ? (await holdAction(em, ctx, actionId)).campaign : await holdCampaign(em, ctx, campaignId!);
      if (!nextCampaignState(campaign.state, 'edit')) return cannotMove(ctx, 'edit', campaign);
      const subject = actionId ? { kind: 'coordinated_action', id: actionId } : { kind: 'campaign', id: campaign.id };
      const task = await this.tasks.add(em, ctx, { coalitionId: campaign.coalitionId, subject, title: toWords(title), organisationId, dueOn });
      return task instanceof TaskRow ? campaign : task;
    });
  }
}
