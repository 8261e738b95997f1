import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { invalidInput, RequestLoader, toWords, type InvalidInput } from '#libs/graphql';
import { longWords, neededWords, periodFaults, periodOf } from '../plan-words.js';
import { ObjectiveRow } from './objective.entity.js';
import type { WriteObjectiveInput, WriteStrategyInput } from './strategies.input.js';
import { StrategyRow } from './strategy.entity.js';

/** Strategies of a coalition and their objectives: read by its members, written by its coordination. */
@Injectable()
export class Strategies {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** The objectives of many strategies, in the order in which they were written. */
  readonly objectives = new RequestLoader<ObjectiveRow[]>(async (ctx, ids) => {
    const rows = await this.database.transaction(ctx, (em) => em.find(ObjectiveRow, { where: { strategyId: In(ids) }, order: { id: 'ASC' } }));
    return new Map(ids.map((id) => [id, rows.filter((row) => row.strategyId === id)]));
  });
  readonly objectivesById = new RequestLoader<ObjectiveRow>(async (ctx, ids) => {
    const rows = await this.database.transaction(ctx, (em) => em.findBy(ObjectiveRow, { id: In(ids) }));
    return new Map(rows.map((row) => [row.id, row]));
  });

  /** The latest to begin first. */
  async list(ctx: RequestContext, coalitionId: string): Promise<StrategyRow[]> {
    demand(ctx, 'campaign.read', { coalitionId });
    return this.database.transaction(ctx, (em) => em.find(StrategyRow, { where: { coalitionId }, order: { startsOn: 'DESC', id: 'DESC' }, take: 50 }));
  }

  async write(ctx: RequestContext, input: WriteStrategyInput): Promise<StrategyRow | InvalidInput> {
    const { coalitionId, strategyId } = input;
    demand(ctx, 'strategy.write', { coalitionId });
    const authorId = demandAccount(ctx);
    const written = { name: toWords(input.name), text: toWords(input.text), ...periodOf(input) };
    const faults = [...neededWords(ctx, 'name', written.name, 'title'), ...longWords(ctx, 'text', written.text, 'text'), ...periodFaults(ctx, written)];
    if (faults.length > 0) return invalidInput(ctx, faults);
    return this.database.transaction(ctx, async (em) => {
      const id = strategyId ?? newId();
      if (strategyId) await this.demand(em, strategyId, coalitionId);
      await (strategyId ? em.update(StrategyRow, { id }, written) : em.insert(StrategyRow, { id, coalitionId, authorId, ...written }));
      await this.audit.record(em, ctx, { action: 'strategy.write', objectKind: 'strategy', objectId: id, coalitionId });
      return em.findOneByOrFail(StrategyRow, { id });
    });
  }

  async writeObjective(ctx: RequestContext, { strategyId, objectiveId, ...input }: WriteObjectiveInput): Promise<ObjectiveRow | InvalidInput> {
    const authorId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const { coalitionId } = await this.demand(em, strategyId);
      demand(ctx, 'strategy.write', { coalitionId });
      const written = { name: toWords(input.name), text: toWords(input.text) };
      const faults = [...neededWords(ctx, 'name', written.name, 'title'), ...longWords(ctx, 'text', written.text, 'text')];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const id = objectiveId ?? newId();
      if (objectiveId && !(validate(objectiveId) && (await em.existsBy(ObjectiveRow, { id, strategyId })))) throw new NotFound();
      await (objectiveId ? em.update(ObjectiveRow, { id }, written) : em.insert(ObjectiveRow, { id, strategyId, coalitionId, authorId, ...written }));
      await this.audit.record(em, ctx, { action: 'objective.write', objectKind: 'objective', objectId: id, coalitionId });
      return em.findOneByOrFail(ObjectiveRow, { id });
    });
  }

  private async demand(em: EntityManager, id: string, coalitionId?: string): Promise<StrategyRow> {
    const found = validate(id) ? await em.findOneBy(StrategyRow, { id, ...(coalitionId && { coalitionId }) }) : null;
    if (!found) throw new NotFound();
    return found;
  }
}
