import type { Locale } from '#libs/i18n';
import { drawYears, type YearsDrawing } from '../charts/draw-years.js';
import { amount, type Figure } from './in-words.js';

/** The years of a figure as a chart, with its goal where that is of a year or of any time. */
export function drawFigure({ years, unit, goal, goalIs }: Figure, locale: Locale): YearsDrawing {
  const written = years.map(({ year, value }) => ({ year, value: value ?? null, written: value == null ? '–' : amount(locale, unit, value) }));
  return drawYears(written, goalIs === 'GROWTH' ? null : (goal ?? null), locale);
}
