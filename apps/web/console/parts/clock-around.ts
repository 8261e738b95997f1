import type { Clock } from './clock.js';

// On the server alone: not every browser can say how far a clock is ahead.
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const casablanca = new Intl.DateTimeFormat('en', { timeZone: 'Africa/Casablanca', timeZoneName: 'longOffset' });

/** How it was set in the five years before a moment, and is to be in the two after it. */
export function clockAround(moment: number): Clock {
  const clock: (readonly [number, number])[] = [];
  const first = Math.floor(moment / DAY) * DAY - 5 * 365 * DAY;
  for (let day = first; day < moment + 2 * 365 * DAY; day += DAY) {
    if (clock.length > 0 && minutesAt(day + DAY) === clock.at(-1)![1]) continue;
    for (let hour = day; hour <= day + DAY; hour += HOUR) if (minutesAt(hour) !== clock.at(-1)?.[1]) clock.push([hour, minutesAt(hour)]);
  }
  return clock;
}

function minutesAt(moment: number): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(casablanca.format(moment)) ?? [];
  return hours ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
}
