import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { ParticipationRow } from '../campaign-participation.entity.js';
import { demandRun } from '../may-take-part.js';
import type { ParticipationRulesInput } from '../participation.input.js';
import { ParticipationRuleRow } from '../participation-rule.entity.js';
import { Participations } from '../participations.service.js';
import { campaignAndRule } from './held-participation.js';

const MOST_DAYS = 90;

/** How a campaign takes organisations in, and what everybody sees of them. Invitations that stand keep their end. */
@Injectable()
export class SetParticipationRules {
  constructor(
    private readonly database: Database,
    private readonly participations: Participations,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { campaignId, ...rules }: ParticipationRulesInput): Promise<string | InvalidInput> {
    demand(ctx, 'participation.run');
    return this.database.transaction(ctx, async (em) => {
      const { campaign, rule } = await campaignAndRule(em, campaignId);
      demandRun(ctx, rule);
      if (rules.invitationDays < 1 || rules.invitationDays > MOST_DAYS) return invalidInput(ctx, [fault(ctx, 'invitationDays', 'campaigns.participation.days', { most: MOST_DAYS })]);
      await this.participations.begin(em, ctx, campaign);
      const { invitationDays, isOpen, admitsOthers, publishesMembers, publishesKit } = rules;
      await em.update(ParticipationRuleRow, { campaignId }, { invitationDays, isOpen, admitsOthers, publishesMembers, publishesKit });
      await em.update(ParticipationRow, { campaignId }, { isPublished: publishesMembers });
      await this.audit.record(em, ctx, { action: 'participation.rules', objectKind: 'campaign_participation', objectId: campaignId, coalitionId: campaign.coalitionId, organisationId: campaign.organisationId, detail: { invitationDays, isOpen, admitsOthers, publishesMembers, publishesKit } });
      return campaignId;
    });
  }
}
