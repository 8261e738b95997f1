import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demand, may, NotFound, type RequestContext } from '#libs/context';
import { ActivityRow } from './activity.entity.js';

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
