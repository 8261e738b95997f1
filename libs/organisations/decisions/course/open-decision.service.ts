import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { CoalitionRules } from '../coalition-rules.service.js';
import { DecisionRow } from '../decision.entity.js';
import { cannotDecide, type DecisionFault } from '../decision.errors.js';
import { nextDecisionState } from '../decision.states.js';
import { holdDecision, votingKinds } from '../held-decision.js';
import { announceDecision } from '../telling/decision.jobs.js';
import { decisionFaults } from './decision-check.js';

const HOUR = 3_600_000;
const YEAR = 366 * 24 * HOUR;

/** Puts a decision to the organisations that are founders or members today: each gets one seat, and everybody who votes for one is told. */
@Injectable()
export class OpenDecision {
  constructor(
    private readonly database: Database,
    private readonly rules: CoalitionRules,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, id: string, closesAt: Date): Promise<DecisionRow | DecisionFault> {
    return this.database.transaction(ctx, async (em) => {
      const decision = await holdDecision(em, id);
      demand(ctx, 'decision.open', { coalitionId: decision.coalitionId });
      const state = nextDecisionState(decision.state, 'open');
      if (!state) return cannotDecide(ctx, 'open', decision);
      const openedAt = await momentOf(em, ctx);
      const faults = decisionFaults(ctx, decision, await this.rules.of(em, decision.coalitionId));
      const lasts = closesAt.getTime() - openedAt.getTime();
      if (!(lasts >= HOUR && lasts <= YEAR)) faults.push(fault(ctx, 'closesAt', 'organisations.decision.closesWhen'));
      if (faults.length === 0 && !(await this.seat(em, decision))) faults.push(fault(ctx, 'decisionId', 'organisations.decision.nobodyVotes'));
      if (faults.length > 0) return invalidInput(ctx, faults);
      const changed = { state, openedAt, closesAt, updatedAt: openedAt };
      await em.update(DecisionRow, { id }, changed);
      await this.outbox.add(em, announceDecision, { subject: id });
      await this.audit.record(em, ctx, { action: 'decision.open', objectKind: 'decision', objectId: id, coalitionId: decision.coalitionId, detail: { closesAt: closesAt.toISOString() } });
      return Object.assign(decision, changed);
    });
  }

  /** False when nobody has a voice. */
  private async seat(em: EntityManager, { id, coalitionId }: DecisionRow): Promise<boolean> {
    const seated = (await em.query(
      `insert into decision_seat (decision_id, organisation_id, coalition_id)
       select $1, organisation_id, coalition_id from coalition_member where coalition_id = $2 and standing = 'active' and kind = any($3::text[]) returning 1`,
      [id, coalitionId, votingKinds],
    )) as unknown[];
    return seated.length > 0;
  }
}
