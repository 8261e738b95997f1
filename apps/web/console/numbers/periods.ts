/** How much of the curve is shown, and how many days that is. */
export const periods = { all: undefined, month: 30, week: 7 } as const;
export type Period = keyof typeof periods;

export function periodOf(search: URLSearchParams): Period {
  const asked = search.get('period') ?? '';
  return asked in periods ? (asked as Period) : 'all';
}

export function lengthOf(period: Period): number {
  return periods[period] ?? Number.MAX_SAFE_INTEGER;
}
