import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, may, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { groupRefused, type GroupRefused } from '../group.errors.js';
import type { SeatRole } from '../group.states.js';
import { demandSeat, holdGroup } from '../held-group.js';
import type { WorkingGroupRow } from '../working-group.entity.js';
import { actingChairs } from './acting-chairs.js';
import { maySitFor, seatKind } from './may-sit.js';
import { WorkingGroupMemberRow } from './working-group-member.entity.js';

/**
 * Ends seats and gives roles: one leaves by oneself, the chair and the organisation concerned take out, the chair gives roles. The
 * coordination only names a chair among those who sit. An open group keeps a chair.
 */
@Injectable()
export class ChangeSeats {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** The actor's own seat. */
  async leave(ctx: RequestContext, groupId: string): Promise<WorkingGroupRow | GroupRefused> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const group = await holdGroup(em, ctx, groupId);
      const seat = await em.findOneBy(WorkingGroupMemberRow, { groupId: group.id, accountId, untilAt: IsNull() });
      if (!seat) throw new NotFound();
      return this.end(em, ctx, group, seat, { action: 'group.leave' });
    });
  }

  async remove(ctx: RequestContext, seatId: string): Promise<WorkingGroupRow | GroupRefused> {
    return this.database.transaction(ctx, async (em) => {
      const [group, seat] = await this.held(em, ctx, seatId);
      if (!seat.organisationId || !maySitFor(ctx, group.coalitionId, seat.organisationId)) await demandSeat(em, group.id, 'chairs');
      return this.end(em, ctx, group, seat, { action: 'group.remove' });
    });
  }

  async setRole(ctx: RequestContext, seatId: string, role: SeatRole): Promise<WorkingGroupRow | GroupRefused> {
    return this.database.transaction(ctx, async (em) => {
      const [group, seat] = await this.held(em, ctx, seatId);
      await this.demandNamer(em, ctx, group, seat, role);
      if (seat.role === role) return group;
      if (role !== 'member' && (await seatKind(em, group.coalitionId, seat.organisationId)) !== 'all') return groupRefused(ctx, 'observersOnlyComment');
      if (await this.wouldBeLast(em, group, seat)) return groupRefused(ctx, 'lastChair');
      const at = await momentOf(em, ctx);
      const { groupId, coalitionId, accountId, organisationId } = seat;
      await em.update(WorkingGroupMemberRow, { id: seat.id }, { untilAt: at });
      await em.insert(WorkingGroupMemberRow, { id: newId(), groupId, coalitionId, accountId, organisationId, role, fromAt: at });
      await this.recorded(em, ctx, 'group.setRole', seat, role);
      return group;
    });
  }

  /** The seat as it is once nobody else changes the group. */
  private async held(em: EntityManager, ctx: RequestContext, seatId: string): Promise<[WorkingGroupRow, WorkingGroupMemberRow]> {
    const found = validate(seatId) && (await em.findOneBy(WorkingGroupMemberRow, { id: seatId }));
    if (!found) throw new NotFound();
    const group = await holdGroup(em, ctx, found.groupId);
    const seat = await em.findOneBy(WorkingGroupMemberRow, { id: seatId, untilAt: IsNull() });
    if (!seat) throw new NotFound();
    return [group, seat];
  }

  private async demandNamer(em: EntityManager, ctx: RequestContext, { id, coalitionId }: WorkingGroupRow, { accountId }: WorkingGroupMemberRow, role: SeatRole): Promise<void> {
    if (role !== 'chair' || !may(ctx, 'group.open', { coalitionId })) await demandSeat(em, id, 'chairs');
    else if (accountId === demandAccount(ctx)) throw new NotAllowed(); // leading the coalition opens no door into a group
  }

  private async end(em: EntityManager, ctx: RequestContext, group: WorkingGroupRow, seat: WorkingGroupMemberRow, { action }: { action: string }): Promise<WorkingGroupRow | GroupRefused> {
    if (await this.wouldBeLast(em, group, seat)) return groupRefused(ctx, 'lastChair');
    await em.update(WorkingGroupMemberRow, { id: seat.id }, { untilAt: await momentOf(em, ctx) });
    await this.recorded(em, ctx, action, seat, seat.role);
    return group;
  }

  private async wouldBeLast(em: EntityManager, { id, state }: WorkingGroupRow, { role, accountId }: WorkingGroupMemberRow): Promise<boolean> {
    if (role !== 'chair' || state === 'closed') return false;
    const chairs = await actingChairs(em, id);
    return chairs.length === 1 && chairs[0] === accountId;
  }

  private async recorded(em: EntityManager, ctx: RequestContext, action: string, { groupId, coalitionId, organisationId }: WorkingGroupMemberRow, role: SeatRole): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'working_group', objectId: groupId, coalitionId, ...(organisationId && { organisationId }), detail: { role } });
  }
}
