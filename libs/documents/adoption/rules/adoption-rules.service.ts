import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { may, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { CoalitionRules, WorkingGroupRow } from '#libs/organisations';
import type { AdoptionRulesInput } from '../adoption.input.js';
import { toRule, type AdoptionRule } from '../adoption.type.js';
import { AdoptionRuleRow } from './adoption-rule.entity.js';

interface Whose {
  readonly coalitionId: string;
  readonly groupId?: string | null;
}
const MOST_DAYS = 90;
const usual = { mode: 'majority', disputedMode: 'majority', commentDays: 10, silenceDays: 7, voteDays: 7 } as const;
const spans = ['commentDays', 'silenceDays', 'voteDays'] as const;

/** How a coalition or a group adopts its documents. Silence is consent only where the coalition’s rules say so, which its charter has to. */
@Injectable()
export class AdoptionRules {
  constructor(
    private readonly database: Database,
    private readonly deciding: CoalitionRules,
    private readonly audit: AuditLog,
  ) {}

  /** A group’s own; else those of its coalition; else a vote by majority. */
  async of(em: EntityManager, { coalitionId, groupId }: Whose): Promise<AdoptionRuleRow> {
    const own = groupId ? await em.findOneBy(AdoptionRuleRow, { coalitionId, groupId }) : null;
    return own ?? (await em.findOneBy(AdoptionRuleRow, { coalitionId, groupId: IsNull() })) ?? Object.assign(new AdoptionRuleRow(), { coalitionId, groupId: null, ...usual });
  }

  /** With what may be chosen there, and by whom; as far as row security goes. */
  async shown(ctx: RequestContext, whose: Whose): Promise<AdoptionRule> {
    return this.database.transaction(ctx, async (em) => {
      const rule = await this.of(em, known(whose));
      return toRule(rule, { takesSilence: await this.takesSilence(em, rule.coalitionId), mine: await maySet(em, ctx, known(whose)), isOwn: rule.groupId !== null });
    });
  }

  /** Whether silence may be taken for consent there. */
  async takesSilence(em: EntityManager, coalitionId: string): Promise<boolean> {
    return (await this.deciding.of(em, coalitionId)).silenceIsConsent;
  }

  async set(ctx: RequestContext, input: AdoptionRulesInput): Promise<AdoptionRuleRow | InvalidInput> {
    const { coalitionId, mode, disputedMode, commentDays, silenceDays, voteDays } = input;
    const groupId = input.groupId ?? null;
    return this.database.transaction(ctx, async (em) => {
      await demandSetting(em, ctx, { coalitionId, groupId });
      const faults = spans.flatMap((field) => (input[field] >= 1 && input[field] <= MOST_DAYS ? [] : [fault(ctx, field, 'documents.adoption.daysOutOfRange', { most: MOST_DAYS })]));
      if (mode === 'silence' && !(await this.takesSilence(em, coalitionId))) faults.push(fault(ctx, 'mode', 'documents.adoption.silenceIsNoConsent'));
      if (faults.length > 0) return invalidInput(ctx, faults);
      const before = await em.findOneBy(AdoptionRuleRow, { coalitionId, groupId: groupId ?? IsNull() });
      const values = { mode, disputedMode, commentDays, silenceDays, voteDays, updatedAt: await momentOf(em, ctx) };
      if (before) await em.update(AdoptionRuleRow, { id: before.id }, values);
      else await em.insert(AdoptionRuleRow, { id: newId(), coalitionId, groupId, ...values });
      await this.audit.record(em, ctx, { action: 'adoption.rules', objectKind: 'coalition', objectId: coalitionId, coalitionId, detail: { mode, disputedMode, commentDays, silenceDays, voteDays, isGroup: groupId !== null } });
      return this.of(em, { coalitionId, groupId });
    });
  }
}

async function demandSetting(em: EntityManager, ctx: RequestContext, whose: Whose): Promise<void> {
  const { coalitionId, groupId } = known(whose);
  if (groupId && !(await em.existsBy(WorkingGroupRow, { id: groupId, coalitionId }))) throw new NotFound();
  if (!(await maySet(em, ctx, whose))) throw new NotAllowed();
}

/** The coalition’s are its coordination’s, a group’s its chair’s too. */
async function maySet(em: EntityManager, ctx: RequestContext, { coalitionId, groupId }: Whose): Promise<boolean> {
  if (may(ctx, 'adoption.setRules', { coalitionId })) return true;
  const [chair] = groupId ? await em.query<{ chairs: boolean | null }[]>(`select $1::uuid = any(app_groups('chair')) as chairs`, [groupId]) : [];
  return chair?.chairs ?? false;
}

function known(whose: Whose): Whose {
  if (![whose.coalitionId, whose.groupId].every((id) => !id || validate(id))) throw new NotFound();
  return whose;
}
