import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, may, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { CoalitionVoiceRow } from '../../members/coalition-voice.entity.js';
import { cannotInGroup, groupRefused, type GroupFault } from '../group.errors.js';
import { nextGroupState } from '../group.states.js';
import type { AskToJoinInput, InviteToGroupInput } from '../groups.input.js';
import { demandSeat, holdGroup } from '../held-group.js';
import { announceSeatRequest } from '../telling/group.jobs.js';
import type { WorkingGroupRow } from '../working-group.entity.js';
import { maySitFor, seatKind } from './may-sit.js';
import { WorkingGroupMemberRow } from './working-group-member.entity.js';
import { WorkingGroupRequestRow } from './working-group-request.entity.js';

const MOST_WORDS = 2_000;
type Wish = Pick<WorkingGroupRequestRow, 'kind' | 'role' | 'accountId' | 'organisationId' | 'words'>;

/**
 * Offers a seat (the chair; the coordination offers the chair of a group that is only proposed) or asks for one. Nobody sits by
 * that: who is invited accepts themselves, who asks is accepted by the chair.
 */
@Injectable()
export class OfferSeat {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async invite(ctx: RequestContext, { groupId, organisationId, accountId, role }: InviteToGroupInput): Promise<WorkingGroupRow | GroupFault> {
    return this.database.transaction(ctx, async (em) => {
      const group = await holdGroup(em, ctx, groupId);
      await this.demandInviter(em, ctx, group, role);
      if (!nextGroupState(group.state, 'seat')) return cannotInGroup(ctx, 'seat', group);
      if ((organisationId ? 1 : 0) + (accountId ? 1 : 0) !== 1) return invalidInput(ctx, [fault(ctx, 'organisationId', 'organisations.groups.whoMissing')]);
      const refusal = await this.refuseInvited(em, ctx, group, { organisationId, accountId, role });
      return refusal ?? this.write(em, ctx, group, { kind: 'invited', role, accountId: accountId ?? null, organisationId: organisationId ?? null, words: '' });
    });
  }

  async ask(ctx: RequestContext, { groupId, organisationId = null, words }: AskToJoinInput): Promise<WorkingGroupRow | GroupFault> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const group = await holdGroup(em, ctx, groupId);
      if (!nextGroupState(group.state, 'seat')) return cannotInGroup(ctx, 'seat', group);
      const said = words?.trim() ?? '';
      if (said.length > MOST_WORDS) return invalidInput(ctx, [fault(ctx, 'words', 'organisations.textTooLong', { most: MOST_WORDS })]);
      if (!maySitFor(ctx, group.coalitionId, organisationId)) return groupRefused(ctx, 'noSeatFor');
      if (await em.existsBy(WorkingGroupMemberRow, { groupId: group.id, accountId, untilAt: IsNull() })) return groupRefused(ctx, 'alreadySits');
      return this.write(em, ctx, group, { kind: 'asked', role: 'member', accountId, organisationId, words: said });
    });
  }

  private async demandInviter(em: EntityManager, ctx: RequestContext, { id, coalitionId, state }: WorkingGroupRow, role: string): Promise<void> {
    if (state === 'proposed' && role === 'chair' && may(ctx, 'group.open', { coalitionId })) return;
    await demandSeat(em, id, 'chairs');
  }

  private async refuseInvited(em: EntityManager, ctx: RequestContext, { id: groupId, coalitionId }: WorkingGroupRow, { organisationId, accountId, role }: Omit<InviteToGroupInput, 'groupId'>): Promise<GroupFault | undefined> {
    if (accountId) {
      if (!validate(accountId) || !(await em.existsBy(CoalitionVoiceRow, { coalitionId, accountId }))) return groupRefused(ctx, 'noSeatFor');
      return (await em.existsBy(WorkingGroupMemberRow, { groupId, accountId, untilAt: IsNull() })) ? groupRefused(ctx, 'alreadySits') : undefined;
    }
    const kind = await seatKind(em, coalitionId, organisationId ?? '');
    if (!kind) return groupRefused(ctx, 'noSeatFor');
    return kind === 'comments' && role !== 'member' ? groupRefused(ctx, 'observersOnlyComment') : undefined;
  }

  private async write(em: EntityManager, ctx: RequestContext, group: WorkingGroupRow, wish: Wish): Promise<WorkingGroupRow | GroupFault> {
    const { id: groupId, coalitionId } = group;
    const { kind, organisationId, accountId } = wish;
    const same = { groupId, kind, organisationId: organisationId ?? IsNull(), accountId: accountId ?? IsNull(), state: 'open' as const };
    if (await em.existsBy(WorkingGroupRequestRow, same)) return groupRefused(ctx, 'alreadySits');
    const id = newId();
    await em.insert(WorkingGroupRequestRow, { id, groupId, coalitionId, ...wish, madeBy: demandAccount(ctx), madeAt: await momentOf(em, ctx) });
    await this.outbox.add(em, announceSeatRequest, { subject: id });
    await this.audit.record(em, ctx, { action: kind === 'invited' ? 'group.invite' : 'group.ask', objectKind: 'working_group', objectId: groupId, coalitionId, ...(organisationId && { organisationId }), detail: { role: wish.role } });
    return group;
  }
}
