import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, may, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { cannotInGroup, groupRefused, type GroupFault } from '../group.errors.js';
import { nextGroupState, type RequestState } from '../group.states.js';
import { holdGroup, rightsIn } from '../held-group.js';
import { announceSeatRequest } from '../telling/group.jobs.js';
import type { WorkingGroupRow } from '../working-group.entity.js';
import { maySitFor, seatKind } from './may-sit.js';
import { WorkingGroupMemberRow } from './working-group-member.entity.js';
import { WorkingGroupRequestRow } from './working-group-request.entity.js';


/** Answers a seat offered or asked for: the invited (anybody of an invited organisation, the first one sits) or the chair; who made it takes it back. */
@Injectable()
export class AnswerSeat {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, requestId: string, answer: RequestState): Promise<WorkingGroupRow | GroupFault> {
    return this.database.transaction(ctx, async (em) => {
      const found = answer !== 'open' && validate(requestId) && (await em.findOneBy(WorkingGroupRequestRow, { id: requestId }));
      if (!found) throw new NotFound();
      const group = await holdGroup(em, ctx, found.groupId);
      const request = await em.findOneByOrFail(WorkingGroupRequestRow, { id: requestId });
      await demandAnswerer(em, ctx, request, answer);
      if (request.state !== 'open') return groupRefused(ctx, 'answeredAlready');
      const refusal = answer === 'accepted' ? await this.refuse(em, ctx, group, request) : undefined;
      if (refusal) return refusal;
      await this.write(em, ctx, request, answer);
      return group;
    });
  }

  private async refuse(em: EntityManager, ctx: RequestContext, group: WorkingGroupRow, { kind, role, accountId, organisationId, coalitionId }: WorkingGroupRequestRow): Promise<GroupFault | undefined> {
    if (!nextGroupState(group.state, 'seat')) return cannotInGroup(ctx, 'seat', group);
    const takes = await seatKind(em, coalitionId, organisationId);
    const person = kind === 'asked' ? accountId : demandAccount(ctx);
    if (!takes || !person) return groupRefused(ctx, 'noSeatFor');
    if (takes === 'comments' && role !== 'member') return groupRefused(ctx, 'observersOnlyComment');
    return (await em.existsBy(WorkingGroupMemberRow, { groupId: group.id, accountId: person, untilAt: IsNull() })) ? groupRefused(ctx, 'alreadySits') : undefined;
  }

  private async write(em: EntityManager, ctx: RequestContext, { id, kind, role, groupId, coalitionId, organisationId, accountId }: WorkingGroupRequestRow, state: RequestState): Promise<void> {
    const [answeredBy, answeredAt] = [demandAccount(ctx), await momentOf(em, ctx)];
    await em.update(WorkingGroupRequestRow, { id }, { state, answeredBy, answeredAt });
    const person = kind === 'asked' ? accountId : answeredBy;
    if (state === 'accepted') await em.insert(WorkingGroupMemberRow, { id: newId(), groupId, coalitionId, accountId: person, organisationId, role, fromAt: answeredAt });
    if (state !== 'withdrawn') await this.outbox.add(em, announceSeatRequest, { subject: id });
    await this.audit.record(em, ctx, { action: 'group.answer', objectKind: 'working_group', objectId: groupId, coalitionId, ...(organisationId && { organisationId }), detail: { kind, state, role } });
  }
}

/** Throws NotAllowed for who may not give this answer. */
async function demandAnswerer(em: EntityManager, ctx: RequestContext, request: WorkingGroupRequestRow, answer: RequestState): Promise<void> {
  const { chairs } = await rightsIn(em, request.groupId);
  if (answer === 'withdrawn' ? !mayWithdraw(ctx, request, chairs) : !mayAnswer(ctx, request, chairs)) throw new NotAllowed();
}

/** Whether it is the actor's to accept or decline. */
export function mayAnswer(ctx: RequestContext, { kind, accountId, organisationId, coalitionId }: WorkingGroupRequestRow, chairs: boolean): boolean {
  if (kind === 'asked') return chairs;
  if (organisationId) return maySitFor(ctx, coalitionId, organisationId);
  return ctx.actor.kind === 'account' && ctx.actor.accountId === accountId && maySitFor(ctx, coalitionId, null);
}

/** Whether the actor may take it back: their own wish, or an invitation of the group they chair (of the coordination, while nobody does). */
export function mayWithdraw(ctx: RequestContext, { kind, accountId, coalitionId }: WorkingGroupRequestRow, chairs: boolean): boolean {
  if (kind === 'invited') return chairs || may(ctx, 'group.open', { coalitionId });
  return ctx.actor.kind === 'account' && ctx.actor.accountId === accountId;
}
