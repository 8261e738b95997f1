import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Zone } from '../meeting.enums.js';

export const rhythms = ['weekly', 'fortnightly', 'monthly', 'monthly_last'] as const;
/** How often: every week, every two weeks, every month on the weekday and week of the first day, or on the last such weekday. */
export type Rhythm = (typeof rhythms)[number];

const WEEK = 7;
const DAY = 24 * 60 * 60_000;
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** When a series is held: its rule, from which day to which, and the hour by the clock of one place. */
export interface Recurrence {
  readonly rrule: string;
  /** `2026-11-24` */
  readonly startsOn: string;
  readonly untilOn: string | null;
  /** `18:30` */
  readonly localTime: string;
  readonly timeZone: Zone;
  /** How long it lasts. */
  readonly minutes: number;
}
/** One day of a series with the moments it begins and ends. */
export interface Occurrence {
  readonly on: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The rule in the words of RFC 5545; undefined when no month but some has such a day (a fifth one), or the day is not the last one of its kind. */
export function ruleOf(rhythm: Rhythm, startsOn: string): string | undefined {
  const { dayOfWeek, day, daysInMonth } = Temporal.PlainDate.from(startsOn);
  const weekday = days[dayOfWeek - 1]!;
  if (rhythm === 'weekly') return `FREQ=WEEKLY;BYDAY=${weekday}`;
  if (rhythm === 'fortnightly') return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`;
  if (rhythm === 'monthly_last') return day > daysInMonth - WEEK ? `FREQ=MONTHLY;BYDAY=-1${weekday}` : undefined;
  const week = Math.ceil(day / WEEK);
  return week < 5 ? `FREQ=MONTHLY;BYDAY=${week}${weekday}` : undefined;
}

/** What was chosen in the form. */
export function rhythmOf(rrule: string): Rhythm {
  if (rrule.includes('FREQ=WEEKLY')) return rrule.includes('INTERVAL=2') ? 'fortnightly' : 'weekly';
  return rrule.includes('BYDAY=-1') ? 'monthly_last' : 'monthly';
}

/**
 * The days of a series that begin in this stretch of time. The rule is expanded over days, and each day gets its hour by
 * the clock afterwards: the local hour stays what it is, however often the clock is changed in between.
 */
export function occurrences({ rrule, startsOn, untilOn, localTime, timeZone, minutes }: Recurrence, from: Date, to: Date): Occurrence[] {
  const rule = new RRuleTemporal({ rruleString: rrule, dtstart: dayInUtc(startsOn), ...(untilOn && { until: dayInUtc(untilOn) }), temporal: Temporal });
  return rule
    .between(new Date(from.getTime() - DAY), new Date(to.getTime() + DAY), true)
    .map((start) => {
      const on = start.toPlainDate().toString();
      const startsAt = momentAt(on, localTime, timeZone);
      return { on, startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
    })
    .filter(({ startsAt }) => startsAt >= from && startsAt < to);
}

/** The moment a clock shows this hour on this day. */
export function momentAt(day: string, localTime: string, timeZone: Zone): Date {
  const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(localTime) });
  return new Date(epochMilliseconds);
}

const dayInUtc = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime('UTC');
