import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { illegalMove, invalidInput, toWords, type WordsInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { ballotOf } from '../ballot-of.js';
import { DecisionSubjects } from '../decision-subjects.js';
import { DecisionRow } from '../decision.entity.js';
import { cannotDecide, type DecisionFault } from '../decision.errors.js';
import { nextDecisionState } from '../decision.states.js';
import { holdDecision } from '../held-decision.js';
import { settle } from '../settle.js';
import { announceDecision } from '../telling/decision.jobs.js';
import { neededWords } from './decision-check.js';

/** Ends a decision: at its hour by itself, before it once every organisation has answered, or without an outcome when it is called off. */
@Injectable()
export class CloseDecision {
  constructor(
    private readonly database: Database,
    private readonly subjects: DecisionSubjects,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, id: string): Promise<DecisionRow | DecisionFault> {
    return this.database.transaction(ctx, async (em) => {
      const decision = await holdDecision(em, id);
      demand(ctx, 'decision.close', { coalitionId: decision.coalitionId });
      const state = nextDecisionState(decision.state, 'close');
      if (!state) return cannotDecide(ctx, 'close', decision);
      const closedAt = await momentOf(em, ctx);
      const ballot = await ballotOf(em, decision);
      const missing = ballot.seats - ballot.yes - ballot.no - ballot.abstain;
      if (decision.closesAt! > closedAt && missing > 0) return illegalMove(ctx, 'OPEN', 'organisations.decision.answersMissing', { missing });
      const outcome = settle(ballot);
      return this.end(em, ctx, decision, { state, outcome, closedAt, updatedAt: closedAt }, { outcome });
    });
  }

  async cancel(ctx: RequestContext, id: string, reason: WordsInput): Promise<DecisionRow | DecisionFault> {
    return this.database.transaction(ctx, async (em) => {
      const decision = await holdDecision(em, id);
      demand(ctx, 'decision.close', { coalitionId: decision.coalitionId });
      const state = nextDecisionState(decision.state, 'cancel');
      if (!state) return cannotDecide(ctx, 'cancel', decision);
      const minutes = toWords(reason);
      const faults = neededWords(ctx, 'minutes', minutes);
      if (faults.length > 0) return invalidInput(ctx, faults);
      return this.end(em, ctx, decision, { state, minutes, updatedAt: await momentOf(em, ctx) }, {});
    });
  }

  private async end(em: EntityManager, ctx: RequestContext, decision: DecisionRow, changed: Partial<DecisionRow>, detail: Record<string, string>): Promise<DecisionRow> {
    const { id, coalitionId, state } = decision;
    await em.update(DecisionRow, { id }, changed);
    if (state === 'open') await this.outbox.add(em, announceDecision, { subject: id });
    await this.audit.record(em, ctx, { action: changed.state === 'closed' ? 'decision.close' : 'decision.cancel', objectKind: 'decision', objectId: id, coalitionId, detail });
    Object.assign(decision, changed);
    await this.subjects.ended(em, decision, ctx);
    return decision;
  }
}
