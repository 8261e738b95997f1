import './plan.permissions.js';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { may, NotAllowed, NotFound, NotSignedIn, type RequestContext } from '#libs/context';
import { CampaignRow } from './campaigns/campaign.entity.js';

/** Whose something is: an organisation's, within a coalition. */
export interface Owned {
  readonly organisationId: string;
  readonly coalitionId: string;
}

/** Whether the actor works for the organisation as an active member of this coalition. */
function isOf({ actor }: RequestContext, { organisationId, coalitionId }: Owned): boolean {
  return actor.kind === 'account' && actor.memberships.some((m) => m.organisationId === organisationId && m.coalitionIds.includes(coalitionId));
}

/** Whether the actor may do this for an organisation that is an active member of the coalition. */
export function mayFor(ctx: RequestContext, permission: string, { organisationId, coalitionId }: Owned): boolean {
  return may(ctx, permission, { coalitionId }) || (may(ctx, permission, { organisationId }) && isOf(ctx, { organisationId, coalitionId }));
}

/** Whether the actor writes this campaign and everything in it: the coordination, or who campaigns for or represents the leading organisation. */
export const mayWrite = (ctx: RequestContext, campaign: Owned): boolean => mayFor(ctx, 'campaign.write', campaign);

/** Throws NotSignedIn or NotAllowed unless the actor may do this for the organisation. */
export function demandFor(ctx: RequestContext, permission: string, owned: Owned): void {
  if (mayFor(ctx, permission, owned)) return;
  throw ctx.actor.kind === 'anonymous' ? new NotSignedIn() : new NotAllowed();
}

/**
 * The campaign, with everybody else who would change it kept waiting until the transaction ends. Throws NotFound for what
 * the actor may not see, NotAllowed for who reads it and does not write it.
 */
export async function holdCampaign(em: EntityManager, ctx: RequestContext, id: string): Promise<CampaignRow> {
  const campaign = await seenCampaign(em, ctx, id);
  demandFor(ctx, 'campaign.write', campaign);
  return campaign;
}

/** As `holdCampaign`, for who only has to read it. */
export async function seenCampaign(em: EntityManager, ctx: RequestContext, id: string): Promise<CampaignRow> {
  if (!validate(id)) throw new NotFound();
  await em.query(`select pg_advisory_xact_lock(hashtextextended('campaign ' || $1, 0))`, [id.toLowerCase()]);
  const campaign = await em.findOneBy(CampaignRow, { id });
  if (!campaign || !(await mayRead(em, ctx, campaign))) throw new NotFound();
  return campaign;
}

/** Whether the actor reads the inside of a campaign: every member of its coalition, and who was asked to take part in it. */
export async function mayRead(em: EntityManager, ctx: RequestContext, { id, coalitionId }: CampaignRow): Promise<boolean> {
  if (may(ctx, 'campaign.read', { coalitionId })) return true;
  const found = await em.query<unknown[]>(`select 1 from campaign_participation where campaign_id = $1 and state in ('invited', 'asked', 'joined') and organisation_id = any(app_orgs()) limit 1`, [id]);
  return found.length > 0;
}
