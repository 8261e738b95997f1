import { may, type RequestContext } from '#libs/context';
import { contactLoggers } from '../targets.permissions.js';

/** The organisations of a coalition for which somebody logs contacts: where they work, in a role that does. */
export function housesOf({ actor }: RequestContext, coalitionId: string): string[] {
  if (actor.kind !== 'account') return [];
  const mine = actor.memberships.filter(({ role, coalitionIds }) => coalitionIds.includes(coalitionId) && contactLoggers.some((one) => one === role));
  return [...new Set(mine.map(({ organisationId }) => organisationId))];
}

/** For such an organisation; for the coordination only who leads the coalition. */
export function speaksFor(ctx: RequestContext, coalitionId: string, organisationId: string | null): boolean {
  return organisationId === null ? may(ctx, 'contact.keep', { coalitionId }) : housesOf(ctx, coalitionId).includes(organisationId);
}
