import type { EntityManager } from 'typeorm';
import { subscriberChanges } from '#libs/mailings';
import { FEWEST_PERSONS } from '../indicator-list.js';
import type { ToldCell } from './told-cells.js';

/** How many more came than left on a day. */
export interface SubscriberDay {
  readonly day: string;
  readonly n: number;
}
/** After that day. */
interface ToldDay {
  readonly day: string;
  /** How many there are, and how many are said to be. */
  readonly exact: number;
  readonly told: number;
}

/** The days on which subscribers came or left, in order. */
export async function readSubscribers(em: EntityManager, coalitionId: string): Promise<SubscriberDay[]> {
  return em.query<SubscriberDay[]>(`select e.day::text as day, sum(e.n)::int as n from (${subscriberChanges}) e group by 1 order by 1`, [coalitionId]);
}

/** The number told after each day: the one told before until so many came or left that they may be told. No two days tell of fewer. */
export function toldDays(days: readonly SubscriberDay[]): ToldDay[] {
  let [exact, told] = [0, 0];
  return days.map(({ day, n }) => {
    exact += n;
    if (Math.abs(exact - told) >= FEWEST_PERSONS) told = exact < FEWEST_PERSONS ? 0 : exact;
    return { day, exact, told };
  });
}

/** How many are told at the end of a day; while there never were enough, how many there are, which is too small to be told. */
export function toldOn(days: readonly ToldDay[], day: string): number {
  const last = days.findLast((one) => one.day <= day);
  return last ? last.told || last.exact : 0;
}

/** What is told at the end of each month less what was told before; a month in which that stood still goes with the next. */
export function tellMonths(days: readonly SubscriberDay[], to: string): ToldCell[] {
  const ends = new Map(toldDays(days).filter(({ day }) => day <= to).map(({ day, told }) => [day.slice(0, 7), told]));
  const cells: ToldCell[] = [];
  let [before, first] = [0, ''];
  for (const [month, told] of ends) {
    first ||= month;
    if (told === before) continue;
    cells.push({ key: first === month ? month : `${first}/${month}`, n: told - before });
    [before, first] = [told, ''];
  }
  return cells;
}
