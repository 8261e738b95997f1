import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import type { Mode } from '../../decisions/settle.js';
import { AdmissionRuleRow } from './admission-rule.entity.js';
import type { AdmissionRulesInput } from './admission.input.js';

const days = { least: 1, most: 365 };
const ranges = {
  sponsors: { least: 0, most: 5 }, quorumPercent: { least: 0, most: 100 }, rapporteurs: { least: 0, most: 3 },
  completenessDays: days, sponsoringDays: days, reviewDays: days, objectionDays: { least: 0, most: 365 }, decidingDays: days, appealDays: days,
} as const;

/** How a coalition admits. What it changes holds for applications sent later; those sent keep the rules they were sent under. */
@Injectable()
export class AdmissionRules {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** Closed, one sponsor, the coordination decides, until the coalition says otherwise. */
  async of(em: EntityManager, coalitionId: string): Promise<AdmissionRuleRow> {
    const asItIs = {
      coalitionId, isOpen: false, sponsors: 1, body: 'coordination', mode: 'majority', quorumPercent: 50, isRatified: false, rapporteurs: 0,
      completenessDays: 30, sponsoringDays: 30, reviewDays: 30, objectionDays: 30, decidingDays: 30, appealDays: 30, joinsAs: 'member',
    } satisfies AdmissionRuleRow;
    return (await em.findOneBy(AdmissionRuleRow, { coalitionId })) ?? Object.assign(new AdmissionRuleRow(), asItIs);
  }

  async read(ctx: RequestContext, coalitionId: string): Promise<AdmissionRuleRow> {
    return this.database.transaction(ctx, (em) => this.of(em, coalitionId));
  }

  async set(ctx: RequestContext, { coalitionId, ...rules }: AdmissionRulesInput): Promise<AdmissionRuleRow | InvalidInput> {
    demand(ctx, 'admission.rules', { coalitionId });
    const faults = Object.entries(ranges).flatMap(([field, range]) => {
      const value = rules[field as keyof typeof ranges];
      return value >= range.least && value <= range.most ? [] : [fault(ctx, field, 'organisations.decision.outOfRange', range)];
    });
    if ((rules.mode as Mode) === 'silence') faults.push(fault(ctx, 'mode', 'organisations.decision.silenceIsNoConsent'));
    if (faults.length > 0) return invalidInput(ctx, faults);
    return this.database.transaction(ctx, async (em) => {
      await em.upsert(AdmissionRuleRow, { coalitionId, ...rules }, ['coalitionId']);
      await this.audit.record(em, ctx, { action: 'admission.rules', objectKind: 'coalition', objectId: coalitionId, coalitionId, detail: { ...rules } });
      return this.of(em, coalitionId);
    });
  }
}
