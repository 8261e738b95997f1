/** Morocco's clock as the server knows it: from which moment on it is how many minutes ahead of UTC. Browsers' own tables may be older. */
export type Clock = readonly (readonly [from: number, minutes: number])[];

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

/** The moment whose UTC reading is what the clock showed. */
export function shown(clock: Clock, at: string): Date {
  const moment = Date.parse(at);
  const [, minutes] = clock.findLast(([from]) => from <= moment) ?? clock[0] ?? [0, 60];
  return new Date(moment + minutes * 60_000);
}

function minutesAt(moment: number): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(casablanca.format(moment)) ?? [];
  return hours ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
}
