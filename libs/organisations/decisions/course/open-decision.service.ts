import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf, newId, type Multilingual } from '#libs/database';
import { fault, invalidInput, type FieldFault, type InvalidInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { CoalitionRules } from '../coalition-rules.service.js';
import { DecisionRow } from '../decision.entity.js';
import { cannotDecide, type DecisionFault } from '../decision.errors.js';
import { nextDecisionState } from '../decision.states.js';
import { holdDecision, votingKinds } from '../held-decision.js';
import type { Mode } from '../settle.js';
import { announceDecision } from '../telling/decision.jobs.js';
import { decisionFaults, type CheckedDecision } from './decision-check.js';

const HOUR = 3_600_000;
const YEAR = 366 * 24 * HOUR;

/** A vote another area wants on what it is about; how it ends is told by DecisionSubjects. */
export interface SubjectQuestion {
  readonly coalitionId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly title: Multilingual;
  readonly proposal: Multilingual;
  readonly mode: Mode;
  /** The coalition's own when unset, never less. */
  readonly quorumPercent?: number;
  readonly closesAt: Date;
  /** Of the founders and members these alone have a seat; all of them when unset. */
  readonly organisationIds?: readonly string[];
}
type Opening = { readonly openedAt: Date; readonly closesAt: Date };

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
      if (!nextDecisionState(decision.state, 'open')) return cannotDecide(ctx, 'open', decision);
      const opening = { openedAt: await momentOf(em, ctx), closesAt };
      const faults = await this.faults(em, ctx, decision, opening);
      return faults.length > 0 ? invalidInput(ctx, faults) : this.open(em, ctx, decision, opening);
    });
  }

  /** Writes the question down and opens it at once, in the caller's transaction; for the coordination and for what acts by itself. */
  async forSubject(em: EntityManager, ctx: RequestContext, { closesAt, quorumPercent, organisationIds, ...question }: SubjectQuestion): Promise<DecisionRow | InvalidInput> {
    demand(ctx, 'decision.open', { coalitionId: question.coalitionId });
    const asked = { ...question, quorumPercent: quorumPercent ?? (await this.rules.of(em, question.coalitionId)).quorumPercent };
    const opening = { openedAt: await momentOf(em, ctx), closesAt };
    const faults = await this.faults(em, ctx, asked, opening);
    if (faults.length > 0) return invalidInput(ctx, faults);
    const id = newId();
    await em.insert(DecisionRow, { ...asked, id, authorId: ctx.actor.kind === 'account' ? ctx.actor.accountId : null });
    return this.open(em, ctx, await em.findOneByOrFail(DecisionRow, { id }), opening, organisationIds);
  }

  private async faults(em: EntityManager, ctx: RequestContext, question: CheckedDecision & { coalitionId: string }, { openedAt, closesAt }: Opening): Promise<FieldFault[]> {
    const { coalitionId } = question;
    const lasts = closesAt.getTime() - openedAt.getTime();
    const votes = await em.existsBy(CoalitionMemberRow, { coalitionId, standing: 'active', kind: In(votingKinds) });
    return [
      ...decisionFaults(ctx, question, await this.rules.of(em, coalitionId)),
      ...(lasts >= HOUR && lasts <= YEAR ? [] : [fault(ctx, 'closesAt', 'organisations.decision.closesWhen')]),
      ...(votes ? [] : [fault(ctx, 'decisionId', 'organisations.decision.nobodyVotes')]),
    ];
  }

  private async open(em: EntityManager, ctx: RequestContext, decision: DecisionRow, { openedAt, closesAt }: Opening, seated?: readonly string[]): Promise<DecisionRow> {
    const { id, coalitionId } = decision;
    await em.query(
      `insert into decision_seat (decision_id, organisation_id, coalition_id)
       select $1, organisation_id, coalition_id from coalition_member where coalition_id = $2 and standing = 'active' and kind = any($3::text[])
         and ($4::uuid[] is null or organisation_id = any($4))`,
      [id, coalitionId, votingKinds, seated ?? null],
    );
    const changed = { state: 'open' as const, openedAt, closesAt, updatedAt: openedAt };
    await em.update(DecisionRow, { id }, changed);
    await this.outbox.add(em, announceDecision, { subject: id });
    await this.audit.record(em, ctx, { action: 'decision.open', objectKind: 'decision', objectId: id, coalitionId, detail: { closesAt: closesAt.toISOString() } });
    return Object.assign(decision, changed);
  }
}
