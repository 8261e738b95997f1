import type { RequestContext } from '#libs/context';

/** Whether the actor belongs to the coalition: leads it, or works in an active member of it. */
export function isInside({ actor }: RequestContext, coalitionId: string): boolean {
  if (actor.kind !== 'account') return actor.kind === 'system';
  return actor.leads.some((lead) => lead.coalitionId === coalitionId) || actor.memberships.some((membership) => membership.coalitionIds.includes(coalitionId));
}

/** Whether the actor may be told by name that this organisation is a member: it agreed to be listed, it is their own, or both are of the same house. */
export function maySee(ctx: RequestContext, { coalitionId, organisationId, isListed }: { coalitionId: string; organisationId: string; isListed?: boolean }): boolean {
  const isOwn = ctx.actor.kind === 'account' && ctx.actor.memberships.some((membership) => membership.organisationId === organisationId);
  return isListed === true || isOwn || isInside(ctx, coalitionId);
}
