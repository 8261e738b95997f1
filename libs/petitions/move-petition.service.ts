import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { demandVerb } from './petition.access.js';
import { PetitionChangeRow } from './petition-change.entity.js';
import { PetitionRow } from './petition.entity.js';
import { cannotMove, type PetitionFault } from './petition.errors.js';
import { PetitionEvents, type PetitionEvent } from './petition.events.js';
import { nextState, type PetitionState, type PetitionVerb } from './petition.states.js';
import { Petitions } from './petitions.service.js';

/** One act on a petition: its verb, what may still speak against it, and what it writes. */
export interface Move {
  readonly verb: PetitionVerb;
  /** Decides before anything is written; what it returns is the answer and the move does not take place. */
  readonly decide?: (em: EntityManager, petition: PetitionRow, at: Date) => Promise<PetitionFault | undefined>;
  /** Writes what belongs to the move; returns the petition's columns that change with it. */
  readonly write?: (em: EntityManager, petition: PetitionRow, at: Date) => Promise<Partial<PetitionRow>>;
  /** For the audit log: codes and numbers. */
  readonly detail?: Record<string, string | number | boolean>;
}

const events: Record<PetitionVerb, PetitionEvent> = {
  edit: 'edited', submit: 'submitted', approve: 'approved', requestChanges: 'changesRequested', reject: 'rejected', revise: 'revised', schedule: 'scheduled', unschedule: 'unscheduled',
  open: 'opened', pause: 'paused', resume: 'resumed', close: 'closed', deliver: 'delivered', recordAnswer: 'answered', recordNoAnswer: 'unanswered',
  archive: 'archived', correct: 'corrected', publishUpdate: 'updatePublished',
};

/**
 * The only way by which a petition comes from one state into another: access, the table of moves, the move's own
 * decision; then, in the same transaction, the rows, the history, the listeners and the audit log.
 */
@Injectable()
export class MovePetition {
  constructor(
    private readonly db: Database,
    private readonly petitions: Petitions,
    private readonly events: PetitionEvents,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, slugOrId: string, move: Move): Promise<PetitionRow | PetitionFault> {
    const answer = await this.db.transaction(ctx, async (em) => {
      const petition = await this.lock(em, ctx, slugOrId, move.verb);
      const next = petition.isImported ? undefined : nextState(petition.state, move.verb);
      if (!next) return cannotMove(ctx, move.verb, petition);
      const at = await momentOf(em, ctx);
      return (await move.decide?.(em, petition, at)) ?? this.carryOut(em, ctx, petition, move, next, at);
    });
    if (answer instanceof PetitionRow) this.events.settled(answer);
    return answer;
  }

  /** Access first, so that who may only read is refused and does not see it vanish behind the lock. */
  private async lock(em: EntityManager, ctx: RequestContext, slugOrId: string, verb: PetitionVerb): Promise<PetitionRow> {
    const seen = await this.petitions.demand(em, slugOrId);
    demandVerb(ctx, verb, seen);
    const locked = await em.findOne(PetitionRow, { where: { id: seen.id }, lock: { mode: 'pessimistic_write' } });
    if (!locked) throw new NotFound();
    return locked;
  }

  private async carryOut(em: EntityManager, ctx: RequestContext, petition: PetitionRow, move: Move, next: PetitionState, at: Date): Promise<PetitionRow> {
    const changed = { ...(await move.write?.(em, petition, at)), state: next, updatedAt: at };
    await em.update(PetitionRow, { id: petition.id }, changed);
    if (next !== petition.state) await recordChange(em, ctx, petition.id, next, at);
    const moved = Object.assign(petition, changed);
    await this.events.fire(events[move.verb], em, moved);
    await this.audit.record(em, ctx, { action: `petition.${move.verb}`, objectKind: 'petition', objectId: moved.id, organisationId: moved.organisationId, coalitionId: moved.coalitionId, detail: move.detail });
    return moved;
  }
}

export async function recordChange(em: EntityManager, ctx: RequestContext, petitionId: string, state: PetitionState, at: Date): Promise<void> {
  await em.insert(PetitionChangeRow, { id: newId(), petitionId, state, accountId: ctx.actor.kind === 'account' ? ctx.actor.accountId : null, at });
}
