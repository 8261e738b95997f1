import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demand, may, NotFound, type RequestContext } from '#libs/context';
import { ActivityRow } from './activity.entity.js';
import type { ActivityRegistrationRow } from './registering/activity-registration.entity.js';

/** Whose activity something is: an organisation's, or the coalition's own. */
export interface Host {
  readonly coalitionId: string;
  readonly organisationId: string | null;
}

const placeOf = ({ coalitionId, organisationId }: Host) => (organisationId ? { organisationId } : { coalitionId });

/** Whether the actor prepares it: campaigns for its organisation, or leads the coalition when it is the coalition's. */
export const maySteer = (ctx: RequestContext, host: Host): boolean => may(ctx, 'activity.lead', placeOf(host));

/** Throws NotSignedIn or NotAllowed for who does not prepare it. */
export const demandSteering = (ctx: RequestContext, host: Host): void => demand(ctx, 'activity.lead', placeOf(host));

/** Whether the actor belongs to the coalition, for a member or for none. */
export function worksIn({ actor }: RequestContext, coalitionId: string): boolean {
  if (actor.kind !== 'account') return actor.kind === 'system';
  return actor.leads.some((one) => one.coalitionId === coalitionId) || actor.memberships.some((one) => one.coalitionIds.includes(coalitionId)) || (actor.voices ?? []).some((one) => one.coalitionId === coalitionId);
}

/**
 * Whether the actor may know who registered, and take them out: who prepares the activity; of others, staff of the
 * organisation that registered them.
 */
export const mayHandle = (ctx: RequestContext, host: Host, { source, organisationId }: Pick<ActivityRegistrationRow, 'source' | 'organisationId'>): boolean =>
  maySteer(ctx, host) || (source === 'staff' && organisationId !== null && may(ctx, 'activity.enrol', { organisationId }));

/**
 * The activity, with everybody else who would change it or its places kept waiting until the transaction ends. Throws
 * NotFound for what row security hides, NotAllowed for who does not prepare it.
 */
export async function holdActivity(em: EntityManager, ctx: RequestContext, id: string): Promise<ActivityRow> {
  const seen = await seenActivity(em, id);
  demandSteering(ctx, seen);
  return em.createQueryBuilder(ActivityRow, 'a').where('a.id = :id', { id }).setLock('pessimistic_write').getOneOrFail();
}

/** Throws NotFound for what is no id and for what row security hides. */
export async function seenActivity(em: EntityManager, id: string): Promise<ActivityRow> {
  const row = validate(id) ? await em.findOneBy(ActivityRow, { id }) : null;
  if (!row) throw new NotFound();
  return row;
}
