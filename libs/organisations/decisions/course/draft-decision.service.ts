import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { invalidInput, toWords } from '#libs/graphql';
import { CoalitionRules } from '../coalition-rules.service.js';
import { mayPropose } from '../decision-actions.js';
import { DecisionRow } from '../decision.entity.js';
import { cannotDecide, mayNotDecide, type DecisionFault } from '../decision.errors.js';
import { nextDecisionState } from '../decision.states.js';
import type { DecisionWordsInput, DraftDecisionInput, EditDecisionInput } from '../decisions.input.js';
import { holdDecision, isVoter } from '../held-decision.js';
import { decisionFaults, type CheckedDecision } from './decision-check.js';

/** Writes down a question for a coalition's organisations: the coordination, or a member that proposes it. Nobody is asked yet. */
@Injectable()
export class DraftDecision {
  constructor(
    private readonly database: Database,
    private readonly rules: CoalitionRules,
    private readonly audit: AuditLog,
  ) {}

  run(ctx: RequestContext, input: DraftDecisionInput): Promise<DecisionRow | DecisionFault> {
    return this.database.transaction(ctx, (em) => this.write(em, ctx, input));
  }

  /** In the caller's transaction. */
  async write(em: EntityManager, ctx: RequestContext, input: DraftDecisionInput): Promise<DecisionRow | DecisionFault> {
    const { coalitionId, organisationId = null } = input;
    demandProposer(ctx, { coalitionId, organisationId });
    if (organisationId && !(await isVoter(em, coalitionId, organisationId))) return mayNotDecide(ctx, 'onlyMembersPropose');
    const rules = await this.rules.of(em, coalitionId);
    const words = wordsOf(input, rules.quorumPercent);
    const faults = decisionFaults(ctx, words, rules);
    if (faults.length > 0) return invalidInput(ctx, faults);
    const id = newId();
    await em.insert(DecisionRow, { id, coalitionId, organisationId, authorId: demandAccount(ctx), ...words });
    return this.recorded(em, ctx, id, 'decision.draft');
  }

  async edit(ctx: RequestContext, input: EditDecisionInput): Promise<DecisionRow | DecisionFault> {
    return this.database.transaction(ctx, async (em) => {
      const decision = await holdDecision(em, input.decisionId);
      demandProposer(ctx, decision);
      if (!nextDecisionState(decision.state, 'edit')) return cannotDecide(ctx, 'edit', decision);
      const rules = await this.rules.of(em, decision.coalitionId);
      const words = wordsOf(input, decision.quorumPercent);
      const faults = decisionFaults(ctx, words, rules);
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.update(DecisionRow, { id: decision.id }, { ...words, updatedAt: await momentOf(em, ctx) });
      return this.recorded(em, ctx, decision.id, 'decision.edit');
    });
  }

  private async recorded(em: EntityManager, ctx: RequestContext, id: string, action: string): Promise<DecisionRow> {
    const decision = await em.findOneByOrFail(DecisionRow, { id });
    const { coalitionId, organisationId } = decision;
    await this.audit.record(em, ctx, { action, objectKind: 'decision', objectId: id, coalitionId, ...(organisationId && { organisationId }) });
    return decision;
  }
}

function demandProposer(ctx: RequestContext, place: { coalitionId: string; organisationId: string | null }): void {
  demand(ctx, 'decision.draft', { coalitionId: place.coalitionId });
  if (!mayPropose(ctx, place)) throw new NotAllowed();
}

function wordsOf({ title, proposal, mode, quorumPercent }: DecisionWordsInput, quorum: number): CheckedDecision {
  return { title: toWords(title), proposal: toWords(proposal), mode, quorumPercent: quorumPercent ?? quorum };
}
