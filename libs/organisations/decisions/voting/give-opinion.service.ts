import { Injectable } from '@nestjs/common';
import { Accounts, AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { DecisionRow } from '../decision.entity.js';
import { cannotDecide, type DecisionFault } from '../decision.errors.js';
import { nextDecisionState } from '../decision.states.js';
import type { GiveOpinionInput } from '../decisions.input.js';
import { holdDecision } from '../held-decision.js';
import { DecisionOpinionRow } from './decision-opinion.entity.js';

const MOST_REASON = 5_000;

/** Records what a community representative thinks, beside the votes and outside the count; changeable while the decision is open. */
@Injectable()
export class GiveOpinion {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { decisionId, answer, reason }: GiveOpinionInput): Promise<DecisionRow | DecisionFault> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const decision = await holdDecision(em, decisionId);
      demand(ctx, 'decision.opinion', { coalitionId: decision.coalitionId });
      if (!nextDecisionState(decision.state, 'cast')) return cannotDecide(ctx, 'cast', decision);
      const words = reason?.trim() ?? '';
      if (words.length > MOST_REASON) return invalidInput(ctx, [fault(ctx, 'reason', 'organisations.textTooLong', { most: MOST_REASON })]);
      const [account] = await this.accounts.byIds(em, [accountId]);
      await em.upsert(DecisionOpinionRow, { id: newId(), decisionId: decision.id, accountId, coalitionId: decision.coalitionId, name: account!.name, answer, reason: words, givenAt: await momentOf(em, ctx) }, ['decisionId', 'accountId']);
      await this.audit.record(em, ctx, { action: 'decision.opinion', objectKind: 'decision', objectId: decision.id, coalitionId: decision.coalitionId, detail: { answer } });
      return decision;
    });
  }
}
