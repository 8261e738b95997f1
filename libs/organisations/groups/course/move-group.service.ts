import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, may, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { invalidInput, toWords, type WordsInput } from '#libs/graphql';
import { cannotInGroup, groupRefused, type GroupFault } from '../group.errors.js';
import { nextGroupState, type groupVerbs } from '../group.states.js';
import { neededWords } from '../group-words.js';
import { demandSeat, holdGroup } from '../held-group.js';
import { actingChairs } from '../seats/acting-chairs.js';
import { WorkingGroupRow } from '../working-group.entity.js';

/** Opens a proposed group and reopens a closed one (the coordination); closes it with its report, and shows it in public or not (its chair as well). */
@Injectable()
export class MoveGroup {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** Not without somebody in the chair. */
  async open(ctx: RequestContext, id: string): Promise<WorkingGroupRow | GroupFault> {
    return this.move(ctx, id, 'open');
  }

  async reopen(ctx: RequestContext, id: string): Promise<WorkingGroupRow | GroupFault> {
    return this.move(ctx, id, 'reopen');
  }

  async close(ctx: RequestContext, id: string, words: WordsInput): Promise<WorkingGroupRow | GroupFault> {
    return this.database.transaction(ctx, async (em) => {
      const group = await this.heldByChair(em, ctx, id);
      const state = nextGroupState(group.state, 'close');
      if (!state) return cannotInGroup(ctx, 'close', group);
      const report = toWords(words);
      const faults = neededWords(ctx, 'report', report);
      if (faults.length > 0) return invalidInput(ctx, faults);
      return this.written(em, ctx, group, 'close', { state, report, closedAt: await momentOf(em, ctx) });
    });
  }

  /** Whether the coalition's public page names it, while it is active. */
  async show(ctx: RequestContext, id: string, isPublic: boolean): Promise<WorkingGroupRow> {
    return this.database.transaction(ctx, async (em) => this.written(em, ctx, await this.heldByChair(em, ctx, id), 'show', { isPublic }));
  }

  private async move(ctx: RequestContext, id: string, verb: 'open' | 'reopen'): Promise<WorkingGroupRow | GroupFault> {
    return this.database.transaction(ctx, async (em) => {
      const group = await holdGroup(em, ctx, id);
      demand(ctx, 'group.open', { coalitionId: group.coalitionId });
      const state = nextGroupState(group.state, verb);
      if (!state) return cannotInGroup(ctx, verb, group);
      if ((await actingChairs(em, id)).length === 0) return groupRefused(ctx, 'noChair');
      return this.written(em, ctx, group, verb, { state, closedAt: null, ...(verb === 'open' && { openedAt: await momentOf(em, ctx) }) });
    });
  }

  private async heldByChair(em: EntityManager, ctx: RequestContext, id: string): Promise<WorkingGroupRow> {
    const group = await holdGroup(em, ctx, id);
    if (!may(ctx, 'group.open', { coalitionId: group.coalitionId })) await demandSeat(em, group.id, 'chairs');
    return group;
  }

  private async written(em: EntityManager, ctx: RequestContext, { id, coalitionId }: WorkingGroupRow, verb: (typeof groupVerbs)[number], change: Partial<Omit<WorkingGroupRow, 'id'>>): Promise<WorkingGroupRow> {
    await em.update(WorkingGroupRow, { id }, change);
    await this.audit.record(em, ctx, { action: `group.${verb}`, objectKind: 'working_group', objectId: id, coalitionId, ...(change.isPublic !== undefined && { detail: { isPublic: change.isPublic } }) });
    return em.findOneByOrFail(WorkingGroupRow, { id });
  }
}
