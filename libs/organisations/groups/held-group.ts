import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demand, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { WorkingGroupRow } from './working-group.entity.js';

/** What somebody may do in a group by the seat they have: a chair all of it, an observer's person only read and comment. */
export interface SeatRights {
  readonly reads: boolean;
  readonly writes: boolean;
  readonly releases: boolean;
  readonly chairs: boolean;
}

/** By the same function as row security, so that both always say the same. */
export async function rightsIn(em: EntityManager, groupId: string): Promise<SeatRights> {
  const [rights] = await em.query<SeatRights[]>(
    `select $1 = any(app_groups('read')) as reads, $1 = any(app_groups('write')) as writes, $1 = any(app_groups('release')) as releases, $1 = any(app_groups('chair')) as chairs`,
    [groupId],
  );
  return rights!;
}

/**
 * The group, with everybody else who would change it kept waiting until the transaction ends: two chairs who leave at once
 * see one another. Throws NotFound for what row security hides, NotAllowed for who stands outside the coalition.
 */
export async function holdGroup(em: EntityManager, ctx: RequestContext, id: string): Promise<WorkingGroupRow> {
  if (!validate(id)) throw new NotFound();
  await em.query(`select pg_advisory_xact_lock(hashtextextended('group ' || $1, 0))`, [id.toLowerCase()]);
  const group = await em.findOneBy(WorkingGroupRow, { id });
  if (!group) throw new NotFound();
  demand(ctx, 'group.sit', { coalitionId: group.coalitionId });
  return group;
}

/** Throws NotAllowed unless the actor sits in the group with this right. */
export async function demandSeat(em: EntityManager, groupId: string, right: keyof SeatRights): Promise<SeatRights> {
  const rights = await rightsIn(em, groupId);
  if (!rights[right]) throw new NotAllowed();
  return rights;
}
