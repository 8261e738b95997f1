import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, illegalMove, invalidInput } from '#libs/graphql';
import type { MandateRow } from '../../mandates/mandate.entity.js';
import { Mandates } from '../../mandates/mandates.service.js';
import { DecisionRow } from '../decision.entity.js';
import { cannotDecide, mayNotDecide, type DecisionFault, type MayNotDecide } from '../decision.errors.js';
import { nextDecisionState } from '../decision.states.js';
import type { CastVoteInput } from '../decisions.input.js';
import type { Answer } from '../settle.js';
import { hasSeat, holdDecision, isObserver } from '../held-decision.js';
import { DecisionProxyRow } from './decision-proxy.entity.js';
import { DecisionVoteRow } from './decision-vote.entity.js';

const MOST_REASON = 2_000;
type Said = { organisationId: string; answer: Answer; reason: string };
type Right = { mandate: MandateRow; proxy: DecisionProxyRow | null };

/**
 * Gives an organisation's one answer, or changes it while the decision is open. By somebody with its mandate to vote, or
 * with that of the organisation it gave a proxy; its own answer ends the proxy and stands above the proxy's.
 */
@Injectable()
export class CastVote {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: CastVoteInput): Promise<DecisionRow | DecisionFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const decision = await holdDecision(em, input.decisionId);
      const at = await momentOf(em, ctx);
      const reason = input.reason?.trim() ?? '';
      const refusal = whyNot(ctx, decision, input, reason, at) ?? (await refuseSeat(em, ctx, decision, input.organisationId));
      if (refusal) return refusal;
      const right = await this.rightTo(em, ctx, decision, input.organisationId);
      if (!('mandate' in right)) return right;
      const { organisationId, answer } = input;
      await this.write(em, ctx, decision, { organisationId, answer, reason }, right, at);
      return decision;
    });
  }

  private async rightTo(em: EntityManager, ctx: RequestContext, { id: decisionId, coalitionId }: DecisionRow, organisationId: string): Promise<Right | MayNotDecide> {
    const own = await this.mandates.held(em, ctx, { organisationId, coalitionId, power: 'vote' });
    if (own) return { mandate: own, proxy: null };
    const proxy = await em.findOneBy(DecisionProxyRow, { decisionId, organisationId, revokedAt: IsNull() });
    const mandate = proxy && (await this.mandates.held(em, ctx, { organisationId: proxy.holderId, coalitionId, power: 'vote' }));
    return mandate ? { mandate, proxy } : mayNotDecide(ctx, 'noMandate');
  }

  private async write(em: EntityManager, ctx: RequestContext, { id: decisionId, coalitionId }: DecisionRow, { organisationId, answer, reason }: Said, { mandate, proxy }: Right, castAt: Date): Promise<void> {
    if (!proxy) await em.update(DecisionProxyRow, { decisionId, organisationId, revokedAt: IsNull() }, { revokedAt: castAt });
    const vote = { decisionId, organisationId, coalitionId, answer, reason, accountId: demandAccount(ctx), mandateId: mandate.id, proxyId: proxy?.id ?? null, castAt };
    await em.upsert(DecisionVoteRow, vote, ['decisionId', 'organisationId']);
    await this.audit.record(em, ctx, { action: 'decision.vote', objectKind: 'decision', objectId: decisionId, organisationId, coalitionId, detail: { answer, byProxy: proxy !== null } });
  }
}

function whyNot(ctx: RequestContext, decision: DecisionRow, { answer }: CastVoteInput, reason: string, at: Date): DecisionFault | undefined {
  if (!nextDecisionState(decision.state, 'cast')) return cannotDecide(ctx, 'cast', decision);
  if (decision.closesAt! <= at) return illegalMove(ctx, 'OPEN', 'organisations.decision.isOver');
  if (reason.length > MOST_REASON) return invalidInput(ctx, [fault(ctx, 'reason', 'organisations.textTooLong', { most: MOST_REASON })]);
  return decision.mode === 'silence' && answer === 'no' && !reason ? invalidInput(ctx, [fault(ctx, 'reason', 'organisations.decision.objectionNeedsReason')]) : undefined;
}

/** The refusal of an organisation without a voice in this decision; nothing for one with a seat. */
export async function refuseSeat(em: EntityManager, ctx: RequestContext, decision: DecisionRow, organisationId: string): Promise<MayNotDecide | undefined> {
  if (await hasSeat(em, decision, organisationId)) return undefined;
  return mayNotDecide(ctx, (await isObserver(em, decision, organisationId)) ? 'observersDoNotVote' : 'noSeat');
}
