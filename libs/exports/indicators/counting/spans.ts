/** Days from the first to the last, both counted, as `2026-11-22`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const MOST_YEARS = 5;

/** The calendar years up to that of the period's last day, five at most, none before the first member came. */
export function yearsUpTo({ to }: Span, first: string | undefined): Span[] {
  const last = Number(to.slice(0, 4));
  const since = Math.max(last - MOST_YEARS + 1, Math.min(last, Number(first?.slice(0, 4) ?? last)));
  return Array.from({ length: last - since + 1 }, (_, i) => ({ from: `${since + i}-01-01`, to: `${since + i}-12-31` }));
}

/** The part of each span that has been, today included; a span still to come is left as it is and has no figure. */
export function untilToday(span: Span, today: string): Span {
  return span.from <= today && span.to > today ? { from: span.from, to: today } : span;
}
