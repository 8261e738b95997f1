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

/** From the first to the last day of the calendar quarters that lie whole in a span and are over; undefined without one. */
export function wholeQuarters({ from, to }: Span, today: string): Span | undefined {
  const first = quarterFrom(from);
  const start = first === from ? first : quarterFrom(from, 1);
  const end = dayBefore(quarterFrom(dayAfter(to < today ? to : dayBefore(today))));
  return start <= end ? { from: start, to: end } : undefined;
}

/** The first day of the quarter of a day, or of one later. */
function quarterFrom(day: string, later = 0): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return written(Date.UTC(year, (Math.floor((month - 1) / 3) + later) * 3, 1));
}
const DAY = 86_400_000;
const dayAfter = (day: string) => written(Date.parse(day) + DAY);
const dayBefore = (day: string) => written(Date.parse(day) - DAY);
const written = (moment: number) => new Date(moment).toISOString().slice(0, 10);
