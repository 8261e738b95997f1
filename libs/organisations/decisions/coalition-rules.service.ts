import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { CharterVersionRow } from '../charters/charter-version.entity.js';
import { CoalitionRuleRow } from './coalition-rule.entity.js';
import type { CoalitionRulesInput } from './decisions.input.js';

const MOST_PROXIES = 10;

/** How a coalition decides: whether silence is consent, which only its charter can say, how many proxies an organisation may hold, the least quorum. */
@Injectable()
export class CoalitionRules {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** Silence is no consent, one proxy, half of the organisations, until the coalition says otherwise. */
  async of(em: EntityManager, coalitionId: string): Promise<CoalitionRuleRow> {
    return (await em.findOneBy(CoalitionRuleRow, { coalitionId })) ?? Object.assign(new CoalitionRuleRow(), { coalitionId, silenceIsConsent: false, proxyLimit: 1, quorumPercent: 50 });
  }

  async read(ctx: RequestContext, coalitionId: string): Promise<CoalitionRuleRow> {
    return this.database.transaction(ctx, (em) => this.of(em, coalitionId));
  }

  async set(ctx: RequestContext, { coalitionId, silenceIsConsent, proxyLimit, quorumPercent }: CoalitionRulesInput): Promise<CoalitionRuleRow | InvalidInput> {
    demand(ctx, 'decision.rules', { coalitionId });
    const faults = [
      ...(proxyLimit >= 0 && proxyLimit <= MOST_PROXIES ? [] : [fault(ctx, 'proxyLimit', 'organisations.decision.outOfRange', { least: 0, most: MOST_PROXIES })]),
      ...(quorumPercent >= 0 && quorumPercent <= 100 ? [] : [fault(ctx, 'quorumPercent', 'organisations.decision.outOfRange', { least: 0, most: 100 })]),
    ];
    return this.database.transaction(ctx, async (em) => {
      if (silenceIsConsent && !(await em.existsBy(CharterVersionRow, { coalitionId, state: 'adopted', silenceIsConsent }))) faults.push(fault(ctx, 'silenceIsConsent', 'organisations.decision.charterSaysNo'));
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.upsert(CoalitionRuleRow, { coalitionId, silenceIsConsent, proxyLimit, quorumPercent }, ['coalitionId']);
      await this.audit.record(em, ctx, { action: 'decision.rules', objectKind: 'coalition', objectId: coalitionId, coalitionId, detail: { silenceIsConsent, proxyLimit, quorumPercent } });
      return this.of(em, coalitionId);
    });
  }

  /** Takes over what the charter says of silence, as it comes into force. */
  async follow(em: EntityManager, coalitionId: string, silenceIsConsent: boolean): Promise<void> {
    await em.upsert(CoalitionRuleRow, { coalitionId, silenceIsConsent }, ['coalitionId']);
  }
}
