import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotAllowed, type RequestContext } from '#libs/context';
import { momentOf, newId } from '#libs/database';
import { fault, type FieldFault } from '#libs/graphql';
import { ParticipationRow } from './campaign-participation.entity.js';
import { holdParticipations } from './course/held-participation.js';
import { demandRun, mayTakePart, type LedCampaign } from './may-take-part.js';
import { MoveParticipation } from './move-participation.service.js';
import { nextParticipation } from './participation.states.js';
import { ParticipationRuleRow } from './participation-rule.entity.js';

const DAY = 86_400_000;

/** The door to participation for who writes campaigns: all of it happens in the caller's transaction. */
@Injectable()
export class Participations {
  constructor(private readonly moves: MoveParticipation) {}

  /** A fault beside `organisations.0` and so on for each that may not take part; to be asked before anything is written. */
  async faults(em: EntityManager, ctx: RequestContext, { coalitionId }: Pick<LedCampaign, 'coalitionId'>, organisationIds: readonly string[], admitsOthers = false): Promise<FieldFault[]> {
    const faults: FieldFault[] = [];
    for (const [i, id] of organisationIds.entries()) if (!(await mayTakePart(em, coalitionId, id, admitsOthers))) faults.push(fault(ctx, `organisations.${i}`, 'campaigns.participation.notInvited'));
    return faults;
  }

  /**
   * Asks organisations to take part, each for as many days as the campaign's rule says. Who takes part already stays as it is, who
   * was asked before is asked again; the organisation that leads is in it from the first. Answers those that were asked.
   */
  async invite(em: EntityManager, ctx: RequestContext, campaign: LedCampaign, organisationIds: readonly string[]): Promise<string[]> {
    const led = { campaignId: campaign.id, coalitionId: campaign.coalitionId, leadId: campaign.organisationId };
    demandRun(ctx, led);
    const { invitationDays, admitsOthers, publishesMembers: isPublished } = await this.begin(em, ctx, campaign);
    const untilAt = new Date((await momentOf(em, ctx)).getTime() + invitationDays * DAY);
    await holdParticipations(em, campaign.id);
    const invited: string[] = [];
    for (const organisationId of new Set(organisationIds)) {
      const known = await em.findOneBy(ParticipationRow, { campaignId: campaign.id, organisationId });
      if (!nextParticipation(known?.state, 'invite')) continue;
      if (!(await mayTakePart(em, campaign.coalitionId, organisationId, admitsOthers))) throw new NotAllowed();
      await this.moves.run(em, ctx, 'invite', known ?? { ...led, organisationId }, { untilAt, isPublished });
      invited.push(organisationId);
    }
    return invited;
  }

  /** The rule of a campaign, made when missing; with it the organisation that leads takes part. */
  async begin(em: EntityManager, ctx: RequestContext, { id: campaignId, coalitionId, organisationId: leadId }: LedCampaign): Promise<ParticipationRuleRow> {
    await em.query('insert into campaign_participation_rule (campaign_id, coalition_id, lead_id) values ($1, $2, $3) on conflict do nothing', [campaignId, coalitionId, leadId]);
    await em.query(
      `insert into campaign_participation (id, campaign_id, coalition_id, lead_id, organisation_id, state, joined_at, changed_at) values ($1, $2, $3, $4, $4, 'joined', $5, $5) on conflict do nothing`,
      [newId(), campaignId, coalitionId, leadId, await momentOf(em, ctx)],
    );
    return em.findOneByOrFail(ParticipationRuleRow, { campaignId });
  }
}
