import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound } from '#libs/context';
import { CampaignRow } from '../../plan/campaigns/campaign.entity.js';
import { ParticipationRow } from '../campaign-participation.entity.js';
import { ParticipationRuleRow } from '../participation-rule.entity.js';

/** Keeps everybody else waiting who would change who takes part in this campaign, until the transaction ends. */
export async function holdParticipations(em: EntityManager, campaignId: string): Promise<void> {
  await em.query(`select pg_advisory_xact_lock(hashtextextended('participation ' || $1, 0))`, [campaignId.toLowerCase()]);
}

/** Held as `holdParticipations` does. Throws NotFound for what row security hides. */
export async function holdParticipation(em: EntityManager, id: string): Promise<ParticipationRow> {
  const seen = validate(id) ? await em.findOneBy(ParticipationRow, { id }) : null;
  if (!seen) throw new NotFound();
  await holdParticipations(em, seen.campaignId);
  return em.findOneByOrFail(ParticipationRow, { id });
}

/** The campaign as the actor may see it, and how it takes organisations in. Throws NotFound. */
export async function campaignAndRule(em: EntityManager, campaignId: string): Promise<{ campaign: CampaignRow; rule: ParticipationRuleRow }> {
  const campaign = validate(campaignId) ? await em.findOneBy(CampaignRow, { id: campaignId }) : null;
  if (!campaign) throw new NotFound();
  const kept = await em.findOneBy(ParticipationRuleRow, { campaignId });
  return { campaign, rule: kept ?? Object.assign(new ParticipationRuleRow(), { campaignId, coalitionId: campaign.coalitionId, leadId: campaign.organisationId, invitationDays: 14, isOpen: false, admitsOthers: false, publishesMembers: false, publishesKit: false, embargoUntil: null }) };
}

/** Takes organisations in: it is not over. */
export const takesIn = ({ state }: CampaignRow): boolean => state !== 'closed' && state !== 'evaluated';
