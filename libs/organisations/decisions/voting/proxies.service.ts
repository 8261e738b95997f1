import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { Mandates } from '../../mandates/mandates.service.js';
import { CoalitionRules } from '../coalition-rules.service.js';
import { DecisionRow } from '../decision.entity.js';
import { cannotDecide, mayNotDecide, type DecisionFault, type MayNotDecide } from '../decision.errors.js';
import { nextDecisionState } from '../decision.states.js';
import type { GiveProxyInput } from '../decisions.input.js';
import { holdDecision } from '../held-decision.js';
import { refuseSeat } from './cast-vote.service.js';
import { DecisionProxyRow } from './decision-proxy.entity.js';
import { DecisionVoteRow } from './decision-vote.entity.js';

/** Lets another organisation answer for one's own in a decision, within the coalition's limit; takes that back, with what was answered. */
@Injectable()
export class Proxies {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly rules: CoalitionRules,
    private readonly audit: AuditLog,
  ) {}

  async give(ctx: RequestContext, { decisionId, organisationId, holderId }: GiveProxyInput): Promise<DecisionRow | DecisionFault> {
    return this.change(ctx, decisionId, organisationId, async (em, decision, mandateId, at) => {
      const refusal = (await refuseSeat(em, ctx, decision, organisationId)) ?? (await refuseSeat(em, ctx, decision, holderId)) ?? (await this.refusal(em, ctx, decision, { organisationId, holderId }));
      if (refusal) return refusal;
      await withdraw(em, decision, organisationId, at);
      await em.insert(DecisionProxyRow, { id: newId(), decisionId: decision.id, organisationId, holderId, coalitionId: decision.coalitionId, mandateId, givenBy: demandAccount(ctx), givenAt: at });
      await this.recorded(em, ctx, decision, organisationId, 'decision.giveProxy');
      return decision;
    });
  }

  /** What the holder had answered goes with the proxy; without one nothing changes. */
  async takeBack(ctx: RequestContext, decisionId: string, organisationId: string): Promise<DecisionRow | DecisionFault> {
    return this.change(ctx, decisionId, organisationId, async (em, decision, _, at) => {
      if (await withdraw(em, decision, organisationId, at)) await this.recorded(em, ctx, decision, organisationId, 'decision.takeBackProxy');
      return decision;
    });
  }

  private change(ctx: RequestContext, id: string, organisationId: string, work: (em: EntityManager, decision: DecisionRow, mandateId: string, at: Date) => Promise<DecisionRow | DecisionFault>): Promise<DecisionRow | DecisionFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const [decision, at] = [await holdDecision(em, id), await momentOf(em, ctx)];
      if (!nextDecisionState(decision.state, 'cast') || decision.closesAt! <= at) return cannotDecide(ctx, 'cast', decision);
      const mandate = await this.mandates.held(em, ctx, { organisationId, coalitionId: decision.coalitionId, power: 'vote' });
      return mandate ? work(em, decision, mandate.id, at) : mayNotDecide(ctx, 'noMandate');
    });
  }

  private async refusal(em: EntityManager, ctx: RequestContext, { id: decisionId, coalitionId }: DecisionRow, { organisationId, holderId }: { organisationId: string; holderId: string }): Promise<MayNotDecide | undefined> {
    const active = { decisionId, revokedAt: IsNull() };
    if (await em.existsBy(DecisionVoteRow, { decisionId, organisationId, proxyId: IsNull() })) return mayNotDecide(ctx, 'alreadyAnswered');
    const [givesOn, isGivenOn] = [await em.existsBy(DecisionProxyRow, { ...active, holderId: organisationId }), await em.existsBy(DecisionProxyRow, { ...active, organisationId: holderId })];
    if (givesOn || isGivenOn || holderId === organisationId) return mayNotDecide(ctx, 'proxyChain');
    const { proxyLimit: limit } = await this.rules.of(em, coalitionId);
    const held = await em.countBy(DecisionProxyRow, { ...active, holderId, organisationId: Not(organisationId) });
    return held >= limit ? mayNotDecide(ctx, 'proxyLimit', { limit }) : undefined;
  }

  private recorded(em: EntityManager, ctx: RequestContext, { id: objectId, coalitionId }: DecisionRow, organisationId: string, action: string): Promise<void> {
    return this.audit.record(em, ctx, { action, objectKind: 'decision', objectId, organisationId, coalitionId });
  }
}

/** Ends the organisation's proxy and what was answered by it; false when there was none. */
async function withdraw(em: EntityManager, { id: decisionId }: DecisionRow, organisationId: string, at: Date): Promise<boolean> {
  const ended = await em.update(DecisionProxyRow, { decisionId, organisationId, revokedAt: IsNull() }, { revokedAt: at });
  await em.delete(DecisionVoteRow, { decisionId, organisationId, proxyId: Not(IsNull()) });
  return (ended.affected ?? 0) > 0;
}
