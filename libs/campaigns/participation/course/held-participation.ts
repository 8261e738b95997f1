import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound } from '#libs/context';
import { CampaignRow } from '../../plan/campaigns/campaign.entity.js';
import { ParticipationRow } from '../campaign-participation.entity.js';
import { ParticipationRuleRow } from '../participation-rule.entity.js';

/** With everybody else who would change it kept waiting until the transaction ends. Throws NotFound for what row security hides. */
export async function holdParticipation(em: EntityManager, id: string): Promise<ParticipationRow> {
  if (!validate(id)) throw new NotFound();
  await em.query(`select pg_advisory_xact_lock(hashtextextended('participation ' || $1, 0))`, [id.toLowerCase()]);
  const row = await em.findOneBy(ParticipationRow, { id });
  if (!row) throw new NotFound();
  return row;
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
