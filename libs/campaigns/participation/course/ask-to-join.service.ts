import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { ParticipationRow } from '../campaign-participation.entity.js';
import { mayTakePart } from '../may-take-part.js';
import { MoveParticipation } from '../move-participation.service.js';
import { cannotAnswer, participationRefused, type ParticipationFault } from '../participation.errors.js';
import type { AskToJoinCampaignInput } from '../participation.input.js';
import { nextParticipation } from '../participation.states.js';
import { MOST_REASON } from './answer-participation.service.js';
import { campaignAndRule, holdParticipations, takesIn } from './held-participation.js';

/** An organisation asks to take part in an open campaign; who leads the campaign answers. */
@Injectable()
export class AskToJoin {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveParticipation,
  ) {}

  async run(ctx: RequestContext, { campaignId, organisationId, words }: AskToJoinCampaignInput): Promise<ParticipationRow | ParticipationFault> {
    if (!validate(organisationId)) throw new NotFound();
    demand(ctx, 'participation.answer', { organisationId });
    const reason = words?.trim() ?? '';
    return this.database.transaction(ctx, async (em) => {
      const { campaign, rule } = await campaignAndRule(em, campaignId);
      if (!takesIn(campaign)) return participationRefused(ctx, 'campaignOver');
      if (!rule.isOpen) return participationRefused(ctx, 'notOpen');
      if (reason.length > MOST_REASON) return invalidInput(ctx, [fault(ctx, 'words', 'organisations.textTooLong', { most: MOST_REASON })]);
      if (!(await mayTakePart(em, campaign.coalitionId, organisationId, rule.admitsOthers))) return participationRefused(ctx, 'notAdmitted');
      await holdParticipations(em, campaignId);
      const known = await em.findOneBy(ParticipationRow, { campaignId, organisationId });
      if (!nextParticipation(known?.state, 'ask')) return cannotAnswer(ctx, known!);
      return this.moves.run(em, ctx, 'ask', known ?? { campaignId, coalitionId: campaign.coalitionId, leadId: campaign.organisationId, organisationId }, { reason });
    });
  }
}
