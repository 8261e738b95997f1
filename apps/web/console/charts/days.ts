/** One day of a petition: what it brought, and the total at its end. */
export interface CountedDay {
  /** `2026-11-22` */
  readonly day: string;
  readonly confirmed: number;
  readonly total: number;
}

const DAY_MS = 86_400_000;
const casablanca = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' });

/** The day of a moment in Morocco, as signatures are counted. */
export function dayOf(moment: string): string {
  return casablanca.format(new Date(moment));
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Every day from the first to the last, also those on which nobody signed; what is counted but in no day yet belongs to the last. */
export function everyDay(counted: readonly { readonly key: string; readonly confirmed: number }[], uncounted: number, from: string, to: string): CountedDay[] {
  const first = [from, ...counted.map(({ key }) => key)].sort()[0]!;
  const last = [to, ...counted.map(({ key }) => key)].sort().at(-1)!;
  const known = new Map(counted.map(({ key, confirmed }) => [key, confirmed]));
  const days: CountedDay[] = [];
  for (let day = first, total = 0; day <= last; day = dayAfter(day, 1)) {
    const confirmed = (known.get(day) ?? 0) + (day === last ? uncounted : 0);
    total += confirmed;
    days.push({ day, confirmed, total });
  }
  return days;
}

/** What came on the last `count` days of the list. */
export function cameLately(days: readonly CountedDay[], count: number): number {
  return days.slice(-count).reduce((n, { confirmed }) => n + confirmed, 0);
}
