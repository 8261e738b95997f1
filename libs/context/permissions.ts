import { NotAllowed, NotSignedIn } from './refusals.js';
import type { RequestContext } from './request-context.js';
import type { CoalitionRole, OrganisationRole, VoiceRole } from './roles.js';

/** Who holds a permission: roles in the organisation concerned, in any member of its coalition, for the coalition itself or in it for no organisation, anybody signed in, or the operators of the installation. */
export interface Grant {
  readonly organisation?: readonly OrganisationRole[];
  readonly anyMember?: readonly OrganisationRole[];
  readonly coalition?: readonly CoalitionRole[];
  readonly voice?: readonly VoiceRole[];
  readonly anyAccount?: true;
  /** Who looks after the installation. */
  readonly operator?: true;
}
/** Where a permission is asked for. */
export interface Place {
  readonly organisationId?: string;
  readonly coalitionId?: string;
}

const grants = new Map<string, Grant>();

/** Called once by each area's `*.permissions.ts`; a name is `noun.verb` and belongs to one area. */
export function definePermissions<const T extends Record<string, Grant>>(given: T): T {
  for (const [name, grant] of Object.entries(given)) {
    if (grants.has(name)) throw new Error(`Permission ${name} is defined twice`);
    grants.set(name, grant);
  }
  return given;
}

export function isPermission(name: string): boolean {
  return grants.has(name);
}

/** Whether the actor holds the permission there; without a place, whether anywhere at all. System holds all. */
export function may(ctx: RequestContext, permission: string, place?: Place): boolean {
  const grant = grants.get(permission);
  if (!grant) throw new Error(`Unknown permission ${permission}`);
  const { actor } = ctx;
  if (actor.kind === 'system') return true;
  if (actor.kind === 'anonymous') return false;
  if (grant.anyAccount || (grant.operator && actor.isOperator)) return true;
  const inOrganisation = actor.memberships.some((m) => grant.organisation?.includes(m.role) && (!place || m.organisationId === place.organisationId));
  const inCoalition = actor.memberships.some((m) => grant.anyMember?.includes(m.role) && (!place || m.coalitionIds.includes(place.coalitionId ?? '')));
  const hasVoice = (actor.voices ?? []).some((v) => grant.voice?.includes(v.role) && (!place || v.coalitionId === place.coalitionId));
  return inOrganisation || inCoalition || hasVoice || actor.leads.some((l) => grant.coalition?.includes(l.role) && (!place || l.coalitionId === place.coalitionId));
}

/** Throws NotSignedIn or NotAllowed unless the actor holds the permission there. */
export function demand(ctx: RequestContext, permission: string, place?: Place): void {
  if (may(ctx, permission, place)) return;
  throw ctx.actor.kind === 'anonymous' ? new NotSignedIn() : new NotAllowed();
}

/** The account that acts. Throws NotSignedIn for anybody else. */
export function demandAccount(ctx: RequestContext): string {
  if (ctx.actor.kind !== 'account') throw new NotSignedIn();
  return ctx.actor.accountId;
}
