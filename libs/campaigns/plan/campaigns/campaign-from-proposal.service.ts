import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { ProposalRow, TreatProposal } from '#libs/organisations';
import type { PlanFault } from '../plan.errors.js';
import { CampaignRow } from './campaign.entity.js';
import type { CampaignFromProposalInput } from './campaigns.input.js';
import { PlanCampaign } from './plan-campaign.service.js';

/** Plans a campaign of what a meeting treats, with its words, from today on, once: whoever asks at the same moment waits, and is told that it was made. */
@Injectable()
export class CampaignFromProposal {
  constructor(
    private readonly database: Database,
    private readonly proposals: TreatProposal,
    private readonly planning: PlanCampaign,
  ) {}

  async run(ctx: RequestContext, { proposalId, organisationId }: CampaignFromProposalInput): Promise<CampaignRow | PlanFault> {
    demand(ctx, 'campaign.write');
    return this.database.transaction(ctx, async (em) => {
      const proposal = await this.proposals.ready(em, ctx, proposalId);
      if (!(proposal instanceof ProposalRow)) return proposal;
      const { coalitionId, title, text } = proposal;
      const startsOn = dayOf(await momentOf(em, ctx));
      const campaign = await this.planning.draft(em, ctx, { coalitionId, organisationId, title, text, startsOn, endsOn: null, objectiveId: null, projectId: null });
      if (campaign instanceof CampaignRow) await this.proposals.became(em, ctx, proposal, 'campaign', campaign.id);
      return campaign;
    });
  }
}
