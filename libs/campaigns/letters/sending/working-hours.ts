import { Temporal } from 'temporal-polyfill';

/** When the office of a target takes letters, by the clock of its place. */
export interface WorkingHours {
  readonly timeZone: string;
  /** `08:30`; closes the same day. */
  readonly opens: string;
  readonly closes: string;
  /** Monday is 1. */
  readonly days: readonly number[];
}

/** A stretch of an office's time, in milliseconds. */
interface Shift {
  readonly from: number;
  readonly to: number;
}

/** Morocco's offices and France's alike: Saturday and Sunday are free. */
export const workingWeek = [1, 2, 3, 4, 5] as const;
const FURTHEST_DAYS = 3_660;

/** Whether the office works at this moment. */
export function isAtWork(hours: WorkingHours, moment: Date): boolean {
  const day = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(hours.timeZone).toPlainDate();
  const shift = shiftOn(hours, day);
  return shift !== undefined && moment.getTime() >= shift.from && moment.getTime() < shift.to;
}

/**
 * When the last of so many letters will have left at this many an hour, from this moment on; undefined when that is
 * ten years away. The cap holds across the evening too, so a shift takes what fits between its ends.
 */
export function emptyBy(hours: WorkingHours, perHour: number, letters: number, from: Date): Date | undefined {
  if (letters <= 0) return from;
  const apart = 3_600_000 / perHour;
  let left = letters;
  let day = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(hours.timeZone).toPlainDate();
  for (let ahead = 0; ahead < FURTHEST_DAYS; ahead++, day = day.add({ days: 1 })) {
    const shift = shiftOn(hours, day);
    const begin = shift && Math.max(shift.from, from.getTime());
    if (!shift || begin! >= shift.to) continue;
    const fits = Math.ceil((shift.to - begin!) / apart);
    if (fits >= left) return new Date(begin! + (left - 1) * apart);
    left -= fits;
  }
  return undefined;
}

/** The working time of a day, undefined when it is free. The local hours stay what they are when the clock is changed. */
function shiftOn({ timeZone, opens, closes, days }: WorkingHours, day: Temporal.PlainDate): Shift | undefined {
  if (!days.includes(day.dayOfWeek)) return undefined;
  const at = (time: string) => day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
  return { from: at(opens), to: at(closes) };
}

export function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]+\/[A-Za-z_/-]+$/.test(name) && Temporal.Now.zonedDateTimeISO(name) !== undefined;
  } catch {
    return false;
  }
}
