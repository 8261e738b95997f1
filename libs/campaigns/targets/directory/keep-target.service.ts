import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { targetRefused, type TargetRefused } from '../target.errors.js';
import { AdvocacyTargetRow } from './advocacy-target.entity.js';
import type { AddTargetInput, EditTargetInput } from './directory.input.js';
import { targetFacts, targetFaults } from './target-facts.js';

export type TargetFault = InvalidInput | TargetRefused;

/** A coalition's own entries: added, changed, retired and taken back into use, never deleted. A common one is corrected by an own one. */
@Injectable()
export class KeepTarget {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async add(ctx: RequestContext, input: AddTargetInput): Promise<AdvocacyTargetRow | TargetFault> {
    const { coalitionId } = input;
    demand(ctx, 'target.keep', { coalitionId });
    return this.database.transaction(ctx, async (em) => {
      const facts = targetFacts(input);
      const [institutionId, hidesId] = [input.institutionId || null, input.correctsId || null];
      const isEntry = async (id: string | null, where: object) => id === null || (validate(id) && (await em.existsBy(AdvocacyTargetRow, { id, ...where })));
      const faults = [
        ...targetFaults(ctx, facts),
        ...((await isEntry(institutionId, {})) ? [] : [fault(ctx, 'institutionId', 'campaigns.targets.unknownTarget')]),
        ...((await isEntry(hidesId, { coalitionId: IsNull() })) ? [] : [fault(ctx, 'correctsId', 'campaigns.targets.unknownTarget')]),
      ];
      if (faults.length > 0) return invalidInput(ctx, faults);
      if (hidesId && (await em.existsBy(AdvocacyTargetRow, { coalitionId, hidesId }))) return targetRefused(ctx, 'correctedAlready');
      const at = await momentOf(em, ctx);
      const row = { id: newId(), coalitionId, hidesId, institutionId, ...facts, accountId: demandAccount(ctx), createdAt: at, updatedAt: at };
      await em.insert(AdvocacyTargetRow, row);
      return this.recorded(em, ctx, 'target.add', row.id);
    });
  }

  async edit(ctx: RequestContext, input: EditTargetInput): Promise<AdvocacyTargetRow | TargetFault> {
    return this.change(ctx, input.targetId, async (em, row) => {
      if (row.retiredAt) return targetRefused(ctx, 'isRetired');
      const facts = targetFacts(input);
      const faults = targetFaults(ctx, facts);
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.update(AdvocacyTargetRow, { id: row.id }, { ...facts, updatedAt: await momentOf(em, ctx) });
      return this.recorded(em, ctx, 'target.edit', row.id);
    });
  }

  /** It is addressed no more; what was done with it stays. */
  async retire(ctx: RequestContext, id: string): Promise<AdvocacyTargetRow | TargetFault> {
    return this.change(ctx, id, async (em, row) => {
      if (row.retiredAt) return targetRefused(ctx, 'isRetired');
      await em.update(AdvocacyTargetRow, { id }, { retiredAt: await momentOf(em, ctx) });
      return this.recorded(em, ctx, 'target.retire', id);
    });
  }

  async reinstate(ctx: RequestContext, id: string): Promise<AdvocacyTargetRow | TargetFault> {
    return this.change(ctx, id, async (em, row) => {
      if (!row.retiredAt) return targetRefused(ctx, 'notRetired');
      await em.update(AdvocacyTargetRow, { id }, { retiredAt: null });
      return this.recorded(em, ctx, 'target.reinstate', id);
    });
  }

  private async change(ctx: RequestContext, id: string, write: (em: EntityManager, row: AdvocacyTargetRow) => Promise<AdvocacyTargetRow | TargetFault>): Promise<AdvocacyTargetRow | TargetFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const row = validate(id) ? await em.findOne(AdvocacyTargetRow, { where: { id } }) : null;
      if (!row) throw new NotFound();
      demand(ctx, 'target.keep', row.coalitionId ? { coalitionId: row.coalitionId } : undefined);
      if (!row.coalitionId) return targetRefused(ctx, 'isCommon');
      return write(em, row);
    });
  }

  private async recorded(em: EntityManager, ctx: RequestContext, action: string, id: string): Promise<AdvocacyTargetRow> {
    const row = await em.findOneByOrFail(AdvocacyTargetRow, { id });
    await this.audit.record(em, ctx, { action, objectKind: 'advocacy_target', objectId: id, coalitionId: row.coalitionId! });
    return row;
  }
}
