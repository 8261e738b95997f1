import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, may, NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, toWords, type FieldFault } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { cannotInGroup, groupRefused, type GroupFault } from '../group.errors.js';
import { nextGroupState } from '../group.states.js';
import { neededWords } from '../group-words.js';
import type { EditGroupInput, GroupWordsInput, ProposeGroupInput } from '../groups.input.js';
import { demandSeat, holdGroup } from '../held-group.js';
import { maySitFor, seatKind } from '../seats/may-sit.js';
import { WorkingGroupMemberRow } from '../seats/working-group-member.entity.js';
import { WorkingGroupRow } from '../working-group.entity.js';

type Words = Pick<WorkingGroupRow, 'name' | 'mandate' | 'fromOn' | 'untilOn'>;

/** Proposes a working group; who proposes chairs it, unless the coordination leaves the chair to somebody it invites. Changes what it is for, before it opens or by the coordination. */
@Injectable()
export class ProposeGroup {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: ProposeGroupInput): Promise<WorkingGroupRow | GroupFault> {
    const { coalitionId, organisationId = null, chairs } = input;
    demand(ctx, 'group.propose', { coalitionId });
    if (!chairs && !may(ctx, 'group.open', { coalitionId })) throw new NotAllowed();
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const at = await momentOf(em, ctx);
      const words = wordsOf(input, dayOf(at));
      const faults = faultsOf(ctx, words);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const refusal = chairs && (await this.refuseChair(em, ctx, coalitionId, organisationId));
      if (refusal) return refusal;
      const id = newId();
      await em.insert(WorkingGroupRow, { id, coalitionId, ...words, proposedBy: accountId, createdAt: at });
      if (chairs) await em.insert(WorkingGroupMemberRow, { id: newId(), groupId: id, coalitionId, accountId, organisationId, role: 'chair', fromAt: at });
      return this.recorded(em, ctx, 'group.propose', id);
    });
  }

  async edit(ctx: RequestContext, input: EditGroupInput): Promise<WorkingGroupRow | GroupFault> {
    return this.database.transaction(ctx, async (em) => {
      const group = await holdGroup(em, ctx, input.groupId);
      const { id, coalitionId, state } = group;
      if (!may(ctx, 'group.open', { coalitionId })) {
        await demandSeat(em, id, 'chairs');
        if (state === 'active') throw new NotAllowed(); // an open group's mandate is the coalition's
      }
      if (!nextGroupState(state, 'edit')) return cannotInGroup(ctx, 'edit', group);
      const words = wordsOf(input, group.fromOn);
      const faults = faultsOf(ctx, words);
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.update(WorkingGroupRow, { id }, words);
      return this.recorded(em, ctx, 'group.edit', id);
    });
  }

  private async refuseChair(em: EntityManager, ctx: RequestContext, coalitionId: string, organisationId: string | null): Promise<GroupFault | undefined> {
    if (!maySitFor(ctx, coalitionId, organisationId)) return groupRefused(ctx, 'noSeatFor');
    return (await seatKind(em, coalitionId, organisationId)) === 'comments' ? groupRefused(ctx, 'observersOnlyComment') : undefined;
  }

  private async recorded(em: EntityManager, ctx: RequestContext, action: string, id: string): Promise<WorkingGroupRow> {
    const group = await em.findOneByOrFail(WorkingGroupRow, { id });
    await this.audit.record(em, ctx, { action, objectKind: 'working_group', objectId: id, coalitionId: group.coalitionId });
    return group;
  }
}

const wordsOf = ({ name, mandate, fromOn, untilOn }: GroupWordsInput, day: string): Words => ({ name: toWords(name), mandate: toWords(mandate), fromOn: fromOn || day, untilOn: untilOn || null });

function faultsOf(ctx: RequestContext, { name, mandate, fromOn, untilOn }: Words): FieldFault[] {
  const strange = [isDay(fromOn) ? [] : ['fromOn'], untilOn === null || isDay(untilOn) ? [] : ['untilOn']].flat();
  const isBackwards = strange.length === 0 && untilOn !== null && untilOn < fromOn;
  return [
    ...neededWords(ctx, 'name', name),
    ...neededWords(ctx, 'mandate', mandate),
    ...strange.map((field) => fault(ctx, field, 'organisations.notADay')),
    ...(isBackwards ? [fault(ctx, 'untilOn', 'organisations.groups.endsBeforeItBegins')] : []),
  ];
}
