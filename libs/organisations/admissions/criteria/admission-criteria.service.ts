import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { fault, invalidInput, toWords, type InvalidInput } from '#libs/graphql';
import { AdmissionCriterionRow } from './admission-criterion.entity.js';
import type { AddCriterionInput, CriterionInput } from './admission.input.js';
import { criterionFaults } from './criterion-check.js';

const MOST = 30;

/** What a coalition asks of who wants to join. Only who leads it changes that; applications that were sent keep what was asked then. */
@Injectable()
export class AdmissionCriteria {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** Those in force, in their order. */
  of(em: EntityManager, coalitionId: string): Promise<AdmissionCriterionRow[]> {
    return em.find(AdmissionCriterionRow, { where: { coalitionId, retiredAt: IsNull() }, order: { position: 'ASC', id: 'ASC' } });
  }

  async read(ctx: RequestContext, coalitionId: string): Promise<AdmissionCriterionRow[]> {
    return this.database.transaction(ctx, (em) => this.of(em, coalitionId));
  }

  async add(ctx: RequestContext, { coalitionId, kind, ...input }: AddCriterionInput): Promise<AdmissionCriterionRow | InvalidInput> {
    demand(ctx, 'admission.rules', { coalitionId });
    const given = { kind, ...givenIn(input) };
    const faults = criterionFaults(ctx, given);
    if (faults.length > 0) return invalidInput(ctx, faults);
    return this.database.transaction(ctx, async (em) => {
      const all = await this.of(em, coalitionId);
      if (all.length >= MOST) return invalidInput(ctx, [fault(ctx, 'kind', 'organisations.applying.tooManyCriteria', { most: MOST })]);
      const id = await this.insert(em, { coalitionId, position: (all.at(-1)?.position ?? 0) + 1, ...given });
      return this.recorded(em, ctx, id, 'admission.addCriterion');
    });
  }

  /** A declaration in other words is another one: whoever made the first has not made the second. */
  async edit(ctx: RequestContext, criterionId: string, input: CriterionInput): Promise<AdmissionCriterionRow | InvalidInput> {
    return this.database.transaction(ctx, async (em) => {
      const criterion = await this.mine(em, ctx, criterionId);
      const { kind, coalitionId, position } = criterion;
      const given = { kind, ...givenIn(input) };
      const faults = criterionFaults(ctx, given);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const isOther = kind === 'declaration' && JSON.stringify(toWords(criterion.words)) !== JSON.stringify(given.words);
      await em.update(AdmissionCriterionRow, { id: criterionId }, isOther ? { retiredAt: () => 'now()' } : given);
      const id = isOther ? await this.insert(em, { coalitionId, position, ...given }) : criterionId;
      return this.recorded(em, ctx, id, 'admission.editCriterion');
    });
  }

  async retire(ctx: RequestContext, criterionId: string): Promise<AdmissionCriterionRow> {
    return this.database.transaction(ctx, async (em) => {
      await this.mine(em, ctx, criterionId);
      await em.update(AdmissionCriterionRow, { id: criterionId }, { retiredAt: () => 'now()' });
      return this.recorded(em, ctx, criterionId, 'admission.retireCriterion');
    });
  }

  private async mine(em: EntityManager, ctx: RequestContext, id: string): Promise<AdmissionCriterionRow> {
    const row = validate(id) ? await em.findOneBy(AdmissionCriterionRow, { id, retiredAt: IsNull() }) : null;
    if (!row) throw new NotFound();
    demand(ctx, 'admission.rules', { coalitionId: row.coalitionId });
    return row;
  }

  private async insert(em: EntityManager, row: Omit<AdmissionCriterionRow, 'id' | 'createdAt' | 'retiredAt'>): Promise<string> {
    const id = newId();
    await em.insert(AdmissionCriterionRow, { id, ...row });
    return id;
  }

  private async recorded(em: EntityManager, ctx: RequestContext, id: string, action: string): Promise<AdmissionCriterionRow> {
    const row = await em.findOneByOrFail(AdmissionCriterionRow, { id });
    const { coalitionId, kind, isBlocking } = row;
    await this.audit.record(em, ctx, { action, objectKind: 'criterion', objectId: id, coalitionId, detail: { kind, isBlocking } });
    return row;
  }
}

function givenIn({ isBlocking, values, words }: CriterionInput) {
  return { isBlocking, values: [...new Set((values ?? []).map((value) => value.trim()))], words: toWords(words) };
}
