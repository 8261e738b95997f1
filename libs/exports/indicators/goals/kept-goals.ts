import { IsNull, type EntityManager } from 'typeorm';
import type { Accounts } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import type { Counted } from '../counting/count-indicators.js';
import type { Span } from '../counting/spans.js';
import { IndicatorBaselineRow } from '../indicator-baseline.entity.js';
import { IndicatorGoalRow } from '../indicator-goal.entity.js';
import { indicatorKinds, type Indicator } from '../indicator-list.js';
import { IndicatorNarrativeRow } from '../indicator-narrative.entity.js';

/** Where an indicator stood, and who recorded it. */
export interface Baseline {
  readonly day: string;
  readonly value: number;
  readonly recordedAt: Date;
  readonly recordedBy: string | null;
}
/** What the coordination set and said, by indicator. */
export interface KeptGoals {
  goalOf(indicator: Indicator): number | null;
  baselineOf(indicator: Indicator): Baseline | null;
  wordsOf(indicator: Indicator): Multilingual;
}

/** The goals and baselines that hold for a coalition, or for one of its projects, and the words of one period. */
export async function readGoals(em: EntityManager, accounts: Accounts, { coalitionId, projectId }: Counted, { from, to }: Span): Promise<KeptGoals> {
  const where = { coalitionId, projectId: projectId ?? IsNull() };
  const order = { recordedAt: 'ASC', id: 'ASC' } as const;
  const goals = new Map((await em.find(IndicatorGoalRow, { where, order })).map((row) => [row.indicator, row]));
  const baselines = new Map((await em.find(IndicatorBaselineRow, { where, order })).map((row) => [row.indicator, row]));
  const words = new Map((await em.findBy(IndicatorNarrativeRow, { ...where, fromOn: from, toOn: to })).map((row) => [row.indicator, row.text]));
  const people = await accounts.byIds(em, [...baselines.values()].flatMap(({ accountId }) => accountId ?? []));
  return {
    goalOf(indicator) {
      const kept = goals.get(indicator);
      if (!kept) return projectId === null ? indicatorKinds[indicator].usualGoal : null;
      return kept.goal === null ? null : Number(kept.goal);
    },
    baselineOf(indicator) {
      const kept = baselines.get(indicator);
      return kept ? { day: kept.day, value: Number(kept.value), recordedAt: kept.recordedAt, recordedBy: people.find(({ id }) => id === kept.accountId)?.name ?? null } : null;
    },
    wordsOf: (indicator) => words.get(indicator) ?? {},
  };
}
