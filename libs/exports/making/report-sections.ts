import { hideSmall, type Dimension, type ReportLine } from '#libs/signatures';

/** Smallest number shown by itself in a report that may be published. */
export const SMALLEST_PUBLIC = 10;
/** The order of a report. */
export const sections = ['day', 'area', 'organisation', 'language', 'country'] as const satisfies readonly Dimension[];

/** A number of a report. `to`: it is that of all days from `key` to `to`. `folded`: it is that of so many small cells. */
export interface ReportCell {
  readonly key: string;
  readonly confirmed: number;
  readonly to?: string;
  readonly folded?: number;
}
export interface ReportSection {
  readonly dimension: Dimension;
  readonly cells: readonly ReportCell[];
}

/** The cells by dimension, days in order, the rest from the largest down. With `isPublic` none is small; the sum stays the same. */
export function sectionsOf(lines: readonly ReportLine[], isPublic: boolean): ReportSection[] {
  return sections.map((dimension) => {
    const cells = lines.filter((line) => line.dimension === dimension).map(({ key, confirmed }) => ({ key, confirmed }));
    if (dimension === 'day') return { dimension, cells: isPublic ? mergeDays(inOrder(cells)) : inOrder(cells) };
    return { dimension, cells: isPublic ? foldSmall(bySize(cells)) : bySize(cells) };
  });
}

const inOrder = (cells: ReportCell[]) => [...cells].sort((a, b) => (a.key < b.key ? -1 : 1));
const bySize = (cells: ReportCell[]) => [...cells].sort((a, b) => b.confirmed - a.confirmed || (a.key < b.key ? -1 : 1));

/** What may not be shown by itself is told as one sum at the end. */
function foldSmall(cells: readonly ReportCell[]): ReportCell[] {
  const shown = hideSmall(cells, SMALLEST_PUBLIC);
  const folded = cells.length - shown.length;
  if (folded === 0) return shown;
  const confirmed = cells.reduce((sum, cell) => sum + cell.confirmed, 0) - shown.reduce((sum, cell) => sum + cell.confirmed, 0);
  return [...shown, { key: '', confirmed, folded }];
}

/** Neighbouring days are told together until their sum is no longer small. */
function mergeDays(days: readonly ReportCell[]): ReportCell[] {
  const merged: ReportCell[] = [];
  for (const day of days) {
    const last = merged.at(-1);
    if (last && last.confirmed < SMALLEST_PUBLIC) merged[merged.length - 1] = join(last, day);
    else merged.push(day);
  }
  const [before, last] = merged.slice(-2);
  if (before && last && last.confirmed < SMALLEST_PUBLIC) merged.splice(-2, 2, join(before, last));
  return merged;
}

function join(a: ReportCell, b: ReportCell): ReportCell {
  return { key: a.key, to: b.to ?? b.key, confirmed: a.confirmed + b.confirmed };
}

const DAY = 86_400_000;
/** Days as the lines of a table that fits a page: each, else by stretches of a week, else of a month. */
export function stretches(days: readonly ReportCell[]): ReportCell[] {
  if (days.length <= 31) return [...days];
  const length = days.length <= 26 * 7 ? 7 : 30;
  const made: ReportCell[] = [];
  for (const day of days) {
    const last = made.at(-1);
    const isFull = !last || (Date.parse(day.key) - Date.parse(last.key)) / DAY >= length;
    if (isFull) made.push(day);
    else made[made.length - 1] = join(last, day);
  }
  return made;
}
