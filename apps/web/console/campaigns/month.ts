/** A month of the calendar, `2026-11`, as whole weeks from Monday on. */
export interface Month {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Weeks of seven days each, `2026-11-02`; some belong to the months around. */
  readonly weeks: readonly (readonly string[])[];
}
const DAY = 86_400_000;
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

export const isMonth = (text: string | null): text is string => text !== null && /^20\d\d-(0[1-9]|1[0-2])$/.test(text);

export function monthOf(name: string): Month {
  const first = Date.parse(`${name}-01T00:00:00Z`);
  const shifted = (months: number) => {
    const date = new Date(first);
    date.setUTCMonth(date.getUTCMonth() + months);
    return dayOf(date.getTime()).slice(0, 7);
  };
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const weeks = [0, 1, 2, 3, 4, 5].map((week) => [0, 1, 2, 3, 4, 5, 6].map((day) => dayOf(monday + (week * 7 + day) * DAY)));
  return { name, before: shifted(-1), after: shifted(1), weeks: weeks.filter((days) => days.some((day) => day.startsWith(name))) };
}
