import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, may, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, illegalMove, invalidInput, toWords, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { demandSeat, holdGroup } from '../held-group.js';
import { WorkingGroupMemberRow } from '../seats/working-group-member.entity.js';
import { TaskRow } from './task.entity.js';
import type { TaskState } from './task.states.js';
import type { GiveTaskInput } from './tasks.input.js';
import { Tasks } from './tasks.service.js';

/**
 * Gives a task: who leads the coalition to any member, a chair or rapporteur to who sits in the group. Ends it: who has it,
 * anybody working for the organisation that has it, and who may give it.
 */
@Injectable()
export class GiveTask {
  constructor(
    private readonly database: Database,
    private readonly tasks: Tasks,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: GiveTaskInput): Promise<TaskRow | InvalidInput> {
    demand(ctx, 'task.give', { coalitionId: input.coalitionId });
    return this.database.transaction(ctx, async (em) => {
      if (input.groupId) {
        const stranger = await this.checkGroup(em, ctx, input.groupId, input);
        if (stranger) return stranger;
      } else {
        demand(ctx, 'group.open', { coalitionId: input.coalitionId });
        if (input.accountId) return invalidInput(ctx, [fault(ctx, 'accountId', 'organisations.tasks.nobody')]);
      }
      const { coalitionId, groupId, organisationId, accountId, dueOn } = input;
      return this.tasks.add(em, ctx, { coalitionId, groupId, organisationId, accountId, dueOn, title: toWords(input.title) });
    });
  }

  async end(ctx: RequestContext, id: string, state: Exclude<TaskState, 'open'>): Promise<TaskRow | IllegalMove> {
    const endedBy = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const task = validate(id) && (await em.findOneBy(TaskRow, { id }));
      if (!task) throw new NotFound();
      demand(ctx, 'task.end', { coalitionId: task.coalitionId });
      await demandTask(em, ctx, task, state);
      const { affected } = await em.update(TaskRow, { id, state: 'open' }, { state, endedBy, endedAt: await momentOf(em, ctx) });
      if (affected !== 1) return illegalMove(ctx, task.state.toUpperCase(), 'organisations.tasks.endedAlready');
      const { coalitionId, organisationId } = task;
      await this.audit.record(em, ctx, { action: state === 'done' ? 'task.done' : 'task.drop', objectKind: 'task', objectId: id, coalitionId, ...(organisationId && { organisationId }) });
      return em.findOneByOrFail(TaskRow, { id });
    });
  }

  /** The group's coalition is the one named, and the person sits in it. */
  private async checkGroup(em: EntityManager, ctx: RequestContext, groupId: string, { coalitionId, accountId }: GiveTaskInput): Promise<InvalidInput | undefined> {
    const group = await holdGroup(em, ctx, groupId);
    if (group.coalitionId !== coalitionId) throw new NotFound();
    if (group.state === 'closed') return invalidInput(ctx, [fault(ctx, 'groupId', 'organisations.meeting.groupClosed')]);
    if (!may(ctx, 'group.open', { coalitionId })) await demandSeat(em, groupId, 'releases');
    const sits = !accountId || (validate(accountId) && (await em.existsBy(WorkingGroupMemberRow, { groupId, accountId, untilAt: IsNull() })));
    return sits ? undefined : invalidInput(ctx, [fault(ctx, 'accountId', 'organisations.tasks.nobody')]);
  }
}

/** Whoever has it says it is done; only who may give it drops it. Throws NotAllowed. */
async function demandTask(em: EntityManager, ctx: RequestContext, task: TaskRow, state: TaskState): Promise<void> {
  if (may(ctx, 'group.open', { coalitionId: task.coalitionId })) return;
  if (state === 'done' && isTheirs(ctx, task)) return;
  if (!task.groupId) throw new NotAllowed();
  await demandSeat(em, task.groupId, 'releases');
}

/** Whether it is the actor's own, or an organisation's for which they work. */
export function isTheirs({ actor }: RequestContext, { accountId, organisationId, coalitionId }: Pick<TaskRow, 'accountId' | 'organisationId' | 'coalitionId'>): boolean {
  if (actor.kind !== 'account') return false;
  const worksThere = actor.memberships.some((one) => one.organisationId === organisationId && one.coalitionIds.includes(coalitionId));
  return accountId === actor.accountId || worksThere;
}
