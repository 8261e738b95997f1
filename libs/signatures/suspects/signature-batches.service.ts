import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { illegalMove, type IllegalMove } from '#libs/graphql';
import { PetitionRow } from '#libs/petitions';
import { back, countChosen, moves, moveSignatures } from './move-signatures.js';
import { SignatureBatchRow } from './signature-batch.entity.js';
import { decisionByAnother, type DecisionByAnother } from './suspect.errors.js';

/** How long one person alone may put back in doubt what was accepted; afterwards it takes two to remove it. */
const UNDO_WITHIN_MS = 3_600_000;
type Changed = SignatureBatchRow | IllegalMove | DecisionByAnother;

/** Decisions about signatures: read by the moderators of the leading organisation, approved by a second of them, taken back whole. */
@Injectable()
export class SignatureBatches {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditLog,
  ) {}

  /** The newest 50 of an organisation, or of one of its petitions. */
  async list(ctx: RequestContext, organisationId: string, petitionId?: string): Promise<SignatureBatchRow[]> {
    demand(ctx, 'signature.review', { organisationId });
    return this.db.transaction(ctx, (em) => em.find(SignatureBatchRow, { where: { organisationId, ...(petitionId && { petitionId }) }, order: { id: 'DESC' }, take: 50 }));
  }

  /** How many a batch would move now, or moved. */
  async reach(ctx: RequestContext, { petitionId, state, decision, conditions, signatures }: SignatureBatchRow): Promise<number> {
    if (state !== 'proposed') return signatures;
    return this.db.transaction(ctx, (em) => countChosen(em, petitionId, moves[decision].from, conditions));
  }

  /** A second person carries out a proposal. Whoever proposed it may only drop it. */
  async decide(ctx: RequestContext, id: string, isApproved: boolean): Promise<Changed> {
    return this.db.transaction(ctx, async (em) => {
      const { batch, petition } = await this.locked(em, ctx, id);
      if (batch.state !== 'proposed') return illegalMove(ctx, batch.state.toUpperCase(), 'signatures.batchDecided');
      if (isApproved && batch.proposedBy === demandAccount(ctx)) return decisionByAnother(ctx);
      const signatures = isApproved ? await moveSignatures(em, batch.petitionId, moves[batch.decision], id, batch.conditions) : 0;
      return this.keep(em, ctx, batch, petition, isApproved ? 'apply' : 'turnDown', { state: isApproved ? 'applied' : 'turned_down', signatures, decidedBy: demandAccount(ctx), decidedAt: ctx.now ?? new Date() });
    });
  }

  /** Everything it moved and that was not moved since goes back to where it was. */
  async takeBack(ctx: RequestContext, id: string): Promise<Changed> {
    return this.db.transaction(ctx, async (em) => {
      const { batch, petition } = await this.locked(em, ctx, id);
      if (batch.state !== 'applied') return illegalMove(ctx, batch.state.toUpperCase(), 'signatures.batchDecided');
      if (!this.canBeTakenBack(batch)) return illegalMove(ctx, batch.state.toUpperCase(), 'signatures.batchTooLate');
      const reinstated = await moveSignatures(em, batch.petitionId, back(moves[batch.decision]), null, { ofBatch: id });
      return this.keep(em, ctx, batch, petition, 'takeBack', { state: 'taken_back', reinstated, takenBackBy: demandAccount(ctx), takenBackAt: ctx.now ?? new Date() });
    });
  }

  canBeTakenBack({ state, decision, decidedAt }: SignatureBatchRow): boolean {
    return state === 'applied' && (decision !== 'accept' || !decidedAt || Date.now() - decidedAt.getTime() < UNDO_WITHIN_MS);
  }

  private async locked(em: EntityManager, ctx: RequestContext, id: string): Promise<{ batch: SignatureBatchRow; petition: PetitionRow }> {
    demand(ctx, 'signature.review');
    const batch = await em.findOne(SignatureBatchRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const petition = batch && (await em.findOneBy(PetitionRow, { id: batch.petitionId }));
    if (!batch || !petition) throw new NotFound();
    demand(ctx, 'signature.review', petition);
    return { batch, petition };
  }

  private async keep(em: EntityManager, ctx: RequestContext, batch: SignatureBatchRow, { coalitionId }: PetitionRow, verb: string, change: Partial<SignatureBatchRow>): Promise<SignatureBatchRow> {
    await em.update(SignatureBatchRow, { id: batch.id }, change);
    const detail = { batch: batch.id, decision: batch.decision, reason: batch.reason, signatures: change.reinstated ?? change.signatures ?? 0 };
    await this.audit.record(em, ctx, { action: `signatures.${verb}`, objectKind: 'petition', objectId: batch.petitionId, organisationId: batch.organisationId, coalitionId, detail });
    return Object.assign(batch, change);
  }
}
