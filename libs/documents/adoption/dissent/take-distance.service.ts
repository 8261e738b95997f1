import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import { Mandates, type MandateRow } from '#libs/organisations';
import type { DocumentState } from '../../drafting/document.states.js';
import type { AdoptionRoundRow } from '../adoption-round.entity.js';
import { cannotAdopt, mayNotAdopt, type AdoptionFault, type MayNotAdopt } from '../adoption.errors.js';
import type { TakeDistanceInput } from '../adoption.input.js';
import { tooLong } from '../adoption.words.js';
import { holdRound, votersOf, type HeldRound } from '../held-round.js';
import { AdoptionDissentRow } from './adoption-dissent.entity.js';

/** From when a text lies open for adoption until it is published. */
export const dissentStates: readonly DocumentState[] = ['silence', 'voting', 'adopted'];

/** An organisation keeps apart from what the others adopt, under its mandate to vote: it is not in the list then, and may say why. Until the text is published. */
@Injectable()
export class TakeDistance {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { documentId, organisationId, stance, note, isPublic = false }: TakeDistanceInput): Promise<AdoptionRoundRow | AdoptionFault> {
    const accountId = demandAccount(ctx);
    return this.act(ctx, documentId, organisationId, async (em, { round }, mandate) => {
      const words = note?.trim() ?? '';
      const faults = tooLong(ctx, 'note', words);
      if (faults.length > 0) return invalidInput(ctx, faults);
      if (await em.existsBy(AdoptionDissentRow, { documentId: round.documentId, organisationId: mandate.organisationId, withdrawnAt: IsNull() })) return mayNotAdopt(ctx, 'apartAlready');
      const { id: roundId, coalitionId, editionId } = round;
      await em.insert(AdoptionDissentRow, { id: newId(), roundId, documentId: round.documentId, coalitionId, organisationId: mandate.organisationId, editionId: editionId!, stance, note: words, isPublic: isPublic && words !== '', accountId, mandateId: mandate.id, madeAt: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: 'adoption.dissent', objectKind: 'adoption_round', objectId: roundId, coalitionId, organisationId: mandate.organisationId, detail: { stance } });
      return round;
    });
  }

  /** Comes back to the others; what was said stays on record. */
  async takeBack(ctx: RequestContext, documentId: string, organisationId: string): Promise<AdoptionRoundRow | AdoptionFault> {
    demandAccount(ctx);
    return this.act(ctx, documentId, organisationId, async (em, { round }, mandate) => {
      const { affected } = await em.update(AdoptionDissentRow, { documentId: round.documentId, organisationId: mandate.organisationId, withdrawnAt: IsNull() }, { withdrawnAt: await momentOf(em, ctx) });
      if (affected) await this.audit.record(em, ctx, { action: 'adoption.comeBack', objectKind: 'adoption_round', objectId: round.id, coalitionId: round.coalitionId, organisationId: mandate.organisationId });
      return round;
    });
  }

  private act(ctx: RequestContext, documentId: string, organisationId: string, work: (em: EntityManager, held: HeldRound, mandate: MandateRow) => Promise<AdoptionRoundRow | AdoptionFault>): Promise<AdoptionRoundRow | AdoptionFault> {
    return this.database.transaction(ctx, async (em) => {
      const held = await holdRound(em, ctx, documentId, 'dissent');
      if (!('round' in held)) return held;
      if (!dissentStates.includes(held.document.state)) return cannotAdopt(ctx, 'dissent', held.document);
      const mandate = await this.mandateOf(em, ctx, held, organisationId);
      return 'code' in mandate ? mandate : work(em, held, mandate);
    });
  }

  private async mandateOf(em: EntityManager, ctx: RequestContext, { document }: HeldRound, organisationId: string): Promise<MandateRow | MayNotAdopt> {
    if (!validate(organisationId) || !(await votersOf(em, document)).includes(organisationId.toLowerCase())) return mayNotAdopt(ctx, 'onlyMembers');
    return (await this.mandates.held(em, ctx, { organisationId: organisationId.toLowerCase(), coalitionId: document.coalitionId, power: 'vote' })) ?? mayNotAdopt(ctx, 'noMandate');
  }
}
