import { formatNumber, regional, translate, type Locale } from '#libs/i18n';
import { FEWEST_PERSONS } from '../indicator-list.js';
import type { IndicatorFigure } from '../reading/indicator.type.js';
import { writtenDay } from '../reading/written-day.js';

const percent = (locale: Locale, value: number) => new Intl.NumberFormat(regional[locale], { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
const amount = (locale: Locale, { unit }: Pick<IndicatorFigure, 'unit'>, value: number) => (unit === 'percent' ? percent(locale, value) : formatNumber(locale, value));

/** The figure, with how many of how many for a share. */
export function writtenValue(locale: Locale, figure: IndicatorFigure): string {
  if (figure.isSmall) return translate(locale, 'exports.funder.small', { least: FEWEST_PERSONS });
  return figure.value === null ? translate(locale, 'exports.funder.none') : amount(locale, figure, figure.value);
}

export function writtenDetail(locale: Locale, { did, of }: IndicatorFigure): string {
  return did === null || of === null ? '' : translate(locale, 'exports.funder.share', { did: formatNumber(locale, did), of: formatNumber(locale, of) });
}

export function writtenGoal(locale: Locale, figure: IndicatorFigure): string {
  if (figure.goal === null || figure.goalOfPeriod === null) return '';
  if (figure.goalIs === 'growth') return translate(locale, 'exports.funder.goal.growth', { goal: percent(locale, figure.goal) });
  const goal = amount(locale, figure, figure.goalOfPeriod);
  return figure.goalIs === 'yearly' ? translate(locale, 'exports.funder.goal.yearly', { goal, year: amount(locale, figure, figure.goal) }) : goal;
}

export function writtenBaseline(locale: Locale, figure: IndicatorFigure): string {
  const { baseline } = figure;
  return baseline ? translate(locale, 'exports.funder.baseline', { value: amount(locale, figure, baseline.value), day: writtenDay(locale, baseline.day) }) : '';
}

/** In per cent; none of what is a percentage itself. */
export const growthOf = ({ growth, unit }: IndicatorFigure): number | null => (unit === 'percent' ? null : growth);

/** The figure as a cell: a number where it is one. */
export function valueCell(locale: Locale, figure: IndicatorFigure): string | number {
  return figure.unit === 'number' && figure.value !== null ? figure.value : writtenValue(locale, figure);
}

export function writtenState(locale: Locale, { isReached }: IndicatorFigure): string {
  return isReached === null ? '' : translate(locale, isReached ? 'exports.funder.reached' : 'exports.funder.missed');
}
