import { scaleLinear } from 'd3-scale';
import { directionOf, type Locale } from '#libs/i18n';

export interface YearBar {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly written: string;
}
/** A drawing in its own pixels: the page only puts it into SVG. */
export interface YearsDrawing {
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  readonly ground: number;
  readonly bars: readonly YearBar[];
  /** Where the goal lies, when it is in sight. */
  readonly goal?: number;
}
interface Year {
  readonly year: number;
  readonly value: number | null;
  readonly written: string;
}

const [width, height] = [280, 120];
const margin = { top: 22, bottom: 22, side: 4 };
const WIDEST = 44;
/** A goal further than this many times the greatest year is not drawn: the bars would lie flat. */
const IN_SIGHT = 2;

/** Years beside one another, in the direction of reading. */
export function drawYears(years: readonly Year[], goal: number | null, locale: Locale): YearsDrawing {
  const most = Math.max(...years.map(({ value }) => value ?? 0), 0);
  const isInSight = goal !== null && goal > 0 && goal <= Math.max(most * IN_SIGHT, 1);
  const scale = scaleLinear([0, Math.max(most, isInSight ? goal : 0, 1)], [height - margin.bottom, margin.top]);
  const step = (width - 2 * margin.side) / Math.max(years.length, 1);
  const bar = Math.min(WIDEST, step * 0.66);
  const at = (i: number) => margin.side + i * step + (step - bar) / 2;
  const bars = years.map(({ year, value, written }, i) => {
    const y = rounded(scale(value ?? 0));
    return { year, written, x: rounded(directionOf(locale) === 'rtl' ? width - at(i) - bar : at(i)), y, height: rounded(scale(0) - y) };
  });
  return { width, height, bar: rounded(bar), ground: scale(0), bars, ...(isInSight && { goal: rounded(scale(goal)) }) };
}

const rounded = (length: number) => Math.round(length * 10) / 10;
