import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { may, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { WorkingGroupRow } from '../groups/working-group.entity.js';
import { MeetingRow } from './meeting.entity.js';

/** Whose meeting something is: a coalition's, or a working group's. */
export interface Circle {
  readonly coalitionId: string;
  readonly groupId: string | null;
}

/** Whether the actor prepares and minutes these meetings: leads the coalition, or is chair or rapporteur of the group. */
export async function maySteer(em: EntityManager, ctx: RequestContext, { coalitionId, groupId }: Circle): Promise<boolean> {
  if (groupId === null || ctx.actor.kind !== 'account') return may(ctx, 'meeting.lead', { coalitionId });
  return sitsIn(em, 'release', { coalitionId, groupId });
}

/** Throws NotFound unless the actor sits in the group. */
export async function demandSeat(em: EntityManager, circle: Circle): Promise<void> {
  if (!(await sitsIn(em, 'read', circle))) throw new NotFound();
}

async function sitsIn(em: EntityManager, right: 'read' | 'release', { coalitionId, groupId }: Circle): Promise<boolean> {
  const [answer] = await em.query<{ sits: boolean }[]>('select exists (select 1 from working_group g where g.id = $1 and g.coalition_id = $2 and g.id = any(app_groups($3))) as sits', [groupId, coalitionId, right]);
  return answer!.sits;
}

/** Whether anything new may be begun there: a closed group reads what it has. */
export async function isAtWork(em: EntityManager, groupId: string | null): Promise<boolean> {
  return groupId === null || !(await em.existsBy(WorkingGroupRow, { id: groupId, state: 'closed' }));
}

/** Throws NotAllowed for who does not prepare these meetings. */
export async function demandSteering(em: EntityManager, ctx: RequestContext, circle: Circle): Promise<void> {
  if (!(await maySteer(em, ctx, circle))) throw new NotAllowed();
}

/**
 * The meeting, with everybody else who would change it kept waiting until the transaction ends. Throws NotFound for
 * what row security hides, NotAllowed for who does not prepare it.
 */
export async function holdMeeting(em: EntityManager, ctx: RequestContext, id: string): Promise<MeetingRow> {
  if (!validate(id)) throw new NotFound();
  await em.query(`select pg_advisory_xact_lock(hashtextextended('meeting ' || $1, 0))`, [id.toLowerCase()]);
  const meeting = await em.findOneBy(MeetingRow, { id });
  if (!meeting) throw new NotFound();
  await demandSteering(em, ctx, meeting);
  return meeting;
}
