import type { EntityManager } from 'typeorm';
import { NotAllowed, NotSignedIn, may, type RequestContext } from '#libs/context';
import { CoalitionMemberRow } from '#libs/organisations';

/** What participation needs to know of a campaign. */
export interface LedCampaign {
  readonly id: string;
  readonly coalitionId: string;
  /** Who leads it. */
  readonly organisationId: string;
}
type Led = { readonly coalitionId: string; readonly leadId: string };

/** Works for the organisation that leads the campaign, while it is a member, or leads its coalition. */
export function mayRun(ctx: RequestContext, { coalitionId, leadId }: Led): boolean {
  if (may(ctx, 'participation.run', { coalitionId })) return true;
  const isMember = ctx.actor.kind === 'account' && ctx.actor.memberships.some((one) => one.organisationId === leadId && one.coalitionIds.includes(coalitionId));
  return isMember && may(ctx, 'participation.run', { organisationId: leadId });
}

export function demandRun(ctx: RequestContext, led: Led): void {
  if (mayRun(ctx, led)) return;
  throw ctx.actor.kind === 'anonymous' ? new NotSignedIn() : new NotAllowed();
}

/** Its active members may, observers and candidates excepted; others where the campaign admits them, and they are not suspended. */
export async function mayTakePart(em: EntityManager, coalitionId: string, organisationId: string, admitsOthers: boolean): Promise<boolean> {
  const place = await em.findOneBy(CoalitionMemberRow, { coalitionId, organisationId });
  if (!place || place.standing === 'left' || place.kind === 'candidate') return admitsOthers && place?.standing !== 'suspended';
  return place.standing === 'active' && place.kind !== 'observer';
}
