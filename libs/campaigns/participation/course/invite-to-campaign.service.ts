import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import { demandRun } from '../may-take-part.js';
import { participationRefused, type ParticipationFault } from '../participation.errors.js';
import type { InviteToCampaignInput } from '../participation.input.js';
import { Participations } from '../participations.service.js';
import { campaignAndRule, takesIn } from './held-participation.js';

/** Invites organisations to a campaign, again too: a renewed invitation stands for its days once more and is mailed once more. */
@Injectable()
export class InviteToCampaign {
  constructor(
    private readonly database: Database,
    private readonly participations: Participations,
  ) {}

  async run(ctx: RequestContext, { campaignId, organisationIds }: InviteToCampaignInput): Promise<string | ParticipationFault> {
    demand(ctx, 'participation.run');
    return this.database.transaction(ctx, async (em) => {
      const { campaign, rule } = await campaignAndRule(em, campaignId);
      demandRun(ctx, rule);
      if (!takesIn(campaign)) return participationRefused(ctx, 'campaignOver');
      const faults = await this.participations.faults(em, ctx, campaign, organisationIds, rule.admitsOthers);
      if (faults.length > 0) return invalidInput(ctx, faults);
      await this.participations.invite(em, ctx, campaign, organisationIds);
      return campaignId;
    });
  }
}
