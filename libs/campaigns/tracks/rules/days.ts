import { Temporal } from 'temporal-polyfill';

/** The last day of a window of months that begins on this day: `2024-08-31` and 6 give `2025-02-28`. */
export function lastDay(openedOn: string, months: number): string {
  return Temporal.PlainDate.from(openedOn).add({ months }).toString();
}

export function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole years from one day to another: an association formed on `2020-05-02` is three years old on `2023-05-02`. */
export function yearsBetween(day: string, until: string): number {
  return Temporal.PlainDate.from(day).until(until, { largestUnit: 'years' }).years;
}
