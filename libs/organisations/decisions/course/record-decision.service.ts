import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput, toWords, type FieldFault } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { DecisionRow } from '../decision.entity.js';
import { cannotDecide, type DecisionFault } from '../decision.errors.js';
import { nextDecisionState } from '../decision.states.js';
import type { RecordDecisionInput } from '../decisions.input.js';
import { holdDecision } from '../held-decision.js';
import { neededWords } from './decision-check.js';

/** Writes what follows from a decision that is over, and when to look at it again. */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: RecordDecisionInput): Promise<DecisionRow | DecisionFault> {
    return this.database.transaction(ctx, async (em) => {
      const decision = await holdDecision(em, input.decisionId);
      demand(ctx, 'decision.close', { coalitionId: decision.coalitionId });
      if (!nextDecisionState(decision.state, 'record')) return cannotDecide(ctx, 'record', decision);
      const [minutes, reviewOn, updatedAt] = [toWords(input.minutes), input.reviewOn || null, await momentOf(em, ctx)];
      const faults = [...neededWords(ctx, 'minutes', minutes), ...reviewFaults(ctx, reviewOn, updatedAt)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.update(DecisionRow, { id: decision.id }, { minutes, reviewOn, updatedAt });
      await this.audit.record(em, ctx, { action: 'decision.record', objectKind: 'decision', objectId: decision.id, coalitionId: decision.coalitionId, ...(reviewOn && { detail: { reviewOn } }) });
      return Object.assign(decision, { minutes, reviewOn, updatedAt });
    });
  }
}

function reviewFaults(ctx: RequestContext, day: string | null, now: Date): FieldFault[] {
  if (day === null) return [];
  if (!isDay(day)) return [fault(ctx, 'reviewOn', 'organisations.notADay')];
  return day > dayOf(now) ? [] : [fault(ctx, 'reviewOn', 'organisations.decision.reviewLater')];
}
