import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { fault, invalidInput, pageSize, readCursor, toPage, type InvalidInput, type PageArgs } from '#libs/graphql';
import { Petitions, type PetitionRow } from '#libs/petitions';
import { SignatureState } from '../signature.states.js';
import { chosen, chosenBy } from './choice.js';
import type { SignatureConditions } from './conditions.input.js';
import { countChosen, moves, moveSignatures } from './move-signatures.js';
import { readConditions } from './read-conditions.js';
import { batchReasons, SignatureBatchRow, type BatchDecision, type BatchReason } from './signature-batch.entity.js';
import { Suspect, SuspectDecision, SuspectsReviewed, toSignatureBatch, type SignatureBatch, type SuspectPage } from './suspect.type.js';

const MOST = 500;

export interface Wanted {
  readonly petition: string;
  /** These only; all that meet the conditions when unset. */
  readonly ids?: readonly string[] | null;
  readonly conditions?: SignatureConditions | null;
  readonly reason?: string | null;
}

/** Held signatures: moderators of the leading organisation decide whether they count. The number moves in the same transaction. */
@Injectable()
export class ReviewSuspects {
  constructor(
    private readonly db: Database,
    private readonly petitions: Petitions,
    private readonly audit: AuditLog,
  ) {}

  async list(ctx: RequestContext, petition: string, page: PageArgs, conditions?: SignatureConditions | null): Promise<SuspectPage> {
    return this.db.transaction(ctx, async (em) => {
      const { id } = await this.demanded(em, ctx, petition);
      const [after] = readCursor(page) ?? [];
      const rows = (await em.query(
        `select s.id, s.confirmed_at as "confirmedAt", s.country, s.area, s.locale, s.suspect_service as service, o.slug as source
         from signature s left join organisation o on o.id = s.source_organisation_id
         where s.petition_id = $1 and s.state = ${SignatureState.held} and ($2::uuid is null or s.id > $2) and ${chosenBy(4)} order by s.id limit $3`,
        [id, after ?? null, pageSize(page) + 1, ...chosen(await readConditions(em, conditions ?? {}))],
      )) as Omit<Suspect, 'reason'>[];
      return toPage(rows, page, (row) => Object.assign(new Suspect(), { ...row, reason: 'disposable' }), (row) => [row.id]);
    });
  }

  /** At once, as a batch that can be taken back. */
  async run(ctx: RequestContext, wanted: Wanted, decision: SuspectDecision): Promise<SuspectsReviewed | InvalidInput> {
    const { ids, reason } = wanted;
    if (ids && (ids.length === 0 || ids.length > MOST)) return invalidInput(ctx, [fault(ctx, 'ids', 'signatures.suspectsNumber', { most: MOST })]);
    if (reason && !isReason(reason)) return invalidInput(ctx, [fault(ctx, 'reason', 'signatures.unknownReason')]);
    return this.db.transaction(ctx, async (em) => {
      const petition = await this.demanded(em, ctx, wanted.petition);
      const conditions = await readConditions(em, wanted.conditions ?? {});
      const kind: BatchDecision = decision === SuspectDecision.ACCEPT ? 'accept' : 'refuse';
      const batch = this.batchOf(ctx, petition, kind, isReason(reason) ? reason : kind === 'accept' ? 'checked' : 'throwaway');
      const signatures = await moveSignatures(em, petition.id, moves[kind], batch.id, { ...conditions, ...(ids && { ids }) });
      const whole = { ...batch, state: 'applied' as const, conditions: { ...conditions, ...(ids && { picked: ids.length }) }, signatures, decidedBy: batch.proposedBy, decidedAt: batch.proposedAt };
      if (signatures > 0) await this.keep(em, ctx, petition, whole, `suspects.${kind}`);
      return Object.assign(new SuspectsReviewed(), { reviewed: signatures, batch: signatures > 0 ? batch.id : null });
    });
  }

  /** How many counted signatures meet the conditions. */
  async count(ctx: RequestContext, petition: string, conditions: SignatureConditions): Promise<number> {
    return this.db.transaction(ctx, async (em) => countChosen(em, (await this.demanded(em, ctx, petition)).id, SignatureState.confirmed, await readConditions(em, conditions)));
  }

  /** Asks a second person to take counted signatures out. What is confirmed after this moment is never meant. */
  async propose(ctx: RequestContext, wanted: Wanted): Promise<SignatureBatch | InvalidInput> {
    const { reason } = wanted;
    if (!isReason(reason)) return invalidInput(ctx, [fault(ctx, 'reason', 'signatures.unknownReason')]);
    return this.db.transaction(ctx, async (em) => {
      const petition = await this.demanded(em, ctx, wanted.petition);
      const batch = this.batchOf(ctx, petition, 'invalidate', reason);
      const given = await readConditions(em, wanted.conditions ?? {});
      const conditions = { ...given, until: given.until ?? batch.proposedAt.toISOString() };
      const [isNarrow, signatures] = [Object.keys(given).length > 0, await countChosen(em, petition.id, SignatureState.confirmed, conditions)];
      if (!isNarrow || signatures === 0) return invalidInput(ctx, [fault(ctx, 'conditions', isNarrow ? 'signatures.nobodyMeant' : 'signatures.conditionsMissing')]);
      const whole = { ...batch, state: 'proposed' as const, conditions, signatures, decidedAt: null, takenBackAt: null, reinstated: 0 };
      await this.keep(em, ctx, petition, whole, 'signatures.propose');
      return toSignatureBatch(Object.assign(new SignatureBatchRow(), whole));
    });
  }

  private batchOf(ctx: RequestContext, { id, organisationId }: PetitionRow, decision: BatchDecision, reason: BatchReason) {
    return { id: newId(), petitionId: id, organisationId, decision, reason, proposedBy: demandAccount(ctx), proposedAt: ctx.now ?? new Date() };
  }

  private async keep(em: EntityManager, ctx: RequestContext, { coalitionId }: PetitionRow, batch: Partial<SignatureBatchRow> & { signatures: number }, action: string): Promise<void> {
    await em.insert(SignatureBatchRow, batch);
    const detail = { batch: batch.id!, reason: batch.reason!, signatures: batch.signatures };
    await this.audit.record(em, ctx, { action, objectKind: 'petition', objectId: batch.petitionId, organisationId: batch.organisationId, coalitionId, detail });
  }

  private async demanded(em: EntityManager, ctx: RequestContext, slugOrId: string): Promise<PetitionRow> {
    const petition = await this.petitions.demand(em, slugOrId);
    demand(ctx, 'signature.review', petition);
    return petition;
  }
}

function isReason(reason: string | null | undefined): reason is BatchReason {
  return batchReasons.some((one) => one === reason);
}
