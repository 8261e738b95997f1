import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { invalidInput, toWords, type InvalidInput } from '#libs/graphql';
import { dayOf } from '#libs/i18n';
import type { CoalitionRow } from '#libs/organisations';
import { IndicatorBaselineRow } from '../indicator-baseline.entity.js';
import { IndicatorGoalRow } from '../indicator-goal.entity.js';
import type { Indicator } from '../indicator-list.js';
import { IndicatorNarrativeRow } from '../indicator-narrative.entity.js';
import { demandProject } from '../reading/funder-projects.js';
import { demandCoalition, numberFaults, pastDayFaults, periodFaults, projectFaults, shareFaults, wordFaults } from './goal-faults.js';
import type { RecordIndicatorBaselineInput, SetIndicatorGoalInput, WriteIndicatorNarrativeInput } from './goals.input.js';

interface About {
  readonly coalitionId: string;
  readonly projectId?: string | null;
  readonly indicator: Indicator;
}

interface Written extends About {
  readonly projectId: string | null;
  readonly accountId: string | null;
}

/** What the coordination sets beside the figures: goals, baselines and words. Each is recorded with who and when; none of the past is changed. */
@Injectable()
export class IndicatorGoals {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async setGoal(ctx: RequestContext, input: SetIndicatorGoalInput): Promise<CoalitionRow | InvalidInput> {
    return this.write(ctx, input, async (em, about) => {
      const faults = [...numberFaults(ctx, 'goal', input.goal), ...shareFaults(ctx, 'goal', input.indicator, input.goal), ...projectFaults(ctx, input.indicator, about.projectId)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.insert(IndicatorGoalRow, { id: newId(), ...about, goal: input.goal === null || input.goal === undefined ? null : String(input.goal), recordedAt: await momentOf(em, ctx) });
      return this.recorded(em, ctx, 'indicator.setGoal', input, { goal: input.goal ?? '' });
    });
  }

  async recordBaseline(ctx: RequestContext, input: RecordIndicatorBaselineInput): Promise<CoalitionRow | InvalidInput> {
    return this.write(ctx, input, async (em, about) => {
      const today = dayOf(await momentOf(em, ctx));
      const faults = [...numberFaults(ctx, 'value', input.value), ...shareFaults(ctx, 'value', input.indicator, input.value), ...pastDayFaults(ctx, 'day', input.day, today), ...projectFaults(ctx, input.indicator, about.projectId)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.insert(IndicatorBaselineRow, { id: newId(), ...about, day: input.day, value: String(input.value), recordedAt: await momentOf(em, ctx) });
      return this.recorded(em, ctx, 'indicator.recordBaseline', input, { day: input.day, value: input.value });
    });
  }

  async writeWords(ctx: RequestContext, input: WriteIndicatorNarrativeInput): Promise<CoalitionRow | InvalidInput> {
    return this.write(ctx, input, async (em, about) => {
      const text = toWords(input.text);
      const faults = [...periodFaults(ctx, input), ...wordFaults(ctx, text)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const { accountId, ...which } = about;
      const key = { ...which, projectId: about.projectId ?? IsNull(), fromOn: input.from, toOn: input.to };
      const recordedAt = await momentOf(em, ctx);
      const { affected } = await em.update(IndicatorNarrativeRow, key, { text, accountId, recordedAt });
      if (!affected) await em.insert(IndicatorNarrativeRow, { id: newId(), ...about, fromOn: input.from, toOn: input.to, text, recordedAt });
      return this.recorded(em, ctx, 'indicator.write', input, { from: input.from, to: input.to });
    });
  }

  /** Whether the coalition has set any goal yet. */
  async isSet(ctx: RequestContext, coalitionId: string): Promise<boolean> {
    demand(ctx, 'indicator.read', { coalitionId });
    return this.database.transaction(ctx, (em) => em.existsBy(IndicatorGoalRow, { coalitionId }));
  }

  private async write(ctx: RequestContext, { coalitionId, projectId, indicator }: About, work: (em: EntityManager, about: Written) => Promise<InvalidInput | undefined>): Promise<CoalitionRow | InvalidInput> {
    demand(ctx, 'indicator.write', { coalitionId });
    return this.database.transaction(ctx, async (em) => {
      const coalition = await demandCoalition(em, coalitionId);
      if (projectId) await demandProject(em, coalitionId, projectId);
      const wrong = await work(em, { coalitionId, projectId: projectId || null, indicator, accountId: ctx.actor.kind === 'account' ? ctx.actor.accountId : null });
      return wrong ?? coalition;
    });
  }

  private async recorded(em: EntityManager, ctx: RequestContext, action: string, { coalitionId, projectId, indicator }: About, detail: Record<string, string | number>): Promise<undefined> {
    await this.audit.record(em, ctx, { action, objectKind: 'coalition', objectId: coalitionId, coalitionId, detail: { indicator, ...(projectId && { projectId }), ...detail } });
    return undefined;
  }
}
