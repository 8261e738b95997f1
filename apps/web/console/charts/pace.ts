import { cameLately, dayAfter, type CountedDay } from './days.js';

const LOOKED_AT = 7;
/** Fewer whole days than this say nothing of a pace. */
const FEWEST = 3;
const FURTHEST = 365;

export interface Pace {
  /** Mean of the last whole days, a week at most; the day under way is left out. */
  readonly perDay: number;
  readonly goal?: number;
  /** The day on which the next milestone would be reached if nothing changed; unset when further than a year. */
  readonly day?: string;
}

/** How fast signatures come, and when the next milestone would be reached; undefined while too few days are known. */
export function paceOf(days: readonly CountedDay[], goals: readonly number[]): Pace | undefined {
  const whole = days.slice(0, -1);
  const today = days.at(-1);
  if (!today || whole.length < FEWEST) return undefined;
  const perDay = cameLately(whole, LOOKED_AT) / Math.min(LOOKED_AT, whole.length);
  const goal = nextOf(goals, today.total);
  if (goal === undefined) return { perDay };
  const wait = Math.ceil((goal - today.total) / perDay);
  return wait <= FURTHEST ? { perDay, goal, day: dayAfter(today.day, wait) } : { perDay, goal };
}

/** The first milestone ahead. */
export function nextOf(goals: readonly number[], total: number): number | undefined {
  return goals.filter((goal) => goal > total).sort((a, b) => a - b)[0];
}
