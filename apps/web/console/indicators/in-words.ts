import { formatDate, formatNumber, regional, type Locale, type MessageKey } from '#libs/i18n';
import type { IndicatorsQuery } from '../../gql/graphql.js';

export type Figure = IndicatorsQuery['indicators']['figures'][number];
type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

export const percent = (locale: Locale, value: number, signDisplay: 'auto' | 'exceptZero' = 'auto') =>
  new Intl.NumberFormat(regional[locale], { style: 'percent', maximumFractionDigits: 1, signDisplay }).format(value / 100);
export const amount = (locale: Locale, unit: Figure['unit'], value: number) =>
  unit === 'PERCENT' ? percent(locale, value) : new Intl.NumberFormat(regional[locale], { maximumFractionDigits: 2 }).format(value);
export const writtenDay = (locale: Locale, day: string) => formatDate(locale, `${day}T12:00:00Z`, 'UTC');

/** The figure, or why there is none. */
export function writtenValue(say: Say, locale: Locale, { value, isSmall, unit }: Figure): string {
  if (isSmall) return say('console.indicators.small');
  return value == null ? say('console.indicators.none') : amount(locale, unit, value);
}

/** Under the figure: of how many, or that it is the coalition's. */
export function writtenDetail(say: Say, locale: Locale, { did, of, value, isSmall, isByProject }: Figure): string | undefined {
  if (did != null && of != null) return say('console.indicators.share', { did: formatNumber(locale, did), of: formatNumber(locale, of) });
  return value == null && !isSmall && !isByProject ? say('console.indicators.noneByProject') : undefined;
}

export function writtenGoal(say: Say, locale: Locale, { goal, goalIs, goalOfPeriod, unit }: Figure): string {
  if (goal == null || goalOfPeriod == null) return say('console.indicators.noGoal');
  if (goalIs === 'GROWTH') return say('console.indicators.goalGrowth', { goal: percent(locale, goal) });
  const shared = amount(locale, unit, goalOfPeriod);
  return goalIs === 'YEARLY' ? say('console.indicators.goalYearly', { goal: shared, year: amount(locale, unit, goal) }) : say('console.indicators.goal', { goal: shared });
}
