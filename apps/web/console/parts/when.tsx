import { useRouteLoaderData } from 'react-router';
import { formatDate, formatDateTime, regional } from '#libs/i18n';
import { useLanguage, useWords } from '../words/words.js';
import { shown, type Clock } from './clock.js';

interface At {
  readonly at: string;
}

// Node and browsers join day and time differently: what the server wrote stays.

/** “in 3 days (24 November 2026)”: how far, and which day. Further than a month: the day alone. */
export function When({ at }: At) {
  const { day, moment } = useMoment(at);
  const far = useDistance(at);
  return <time dateTime={at} title={moment} suppressHydrationWarning>{far === undefined ? day : `${far} (${day})`}</time>;
}

/** “3 days ago”; further than a month: the day. */
export function Ago({ at }: At) {
  const { day, moment } = useMoment(at);
  return <time dateTime={at} title={moment} suppressHydrationWarning>{useDistance(at) ?? day}</time>;
}

/** A day and its time, in full; by whose clock, where somebody is to be in time. */
export function Moment({ at, hasZone = false }: At & { readonly hasZone?: boolean }) {
  const say = useWords();
  return <><time dateTime={at} suppressHydrationWarning>{useMoment(at).moment}</time>{hasZone && ` (${say('console.meetings.zone.CASABLANCA')})`}</>;
}

/** The day alone, in full. */
export function Day({ at }: At) {
  return <time dateTime={at} suppressHydrationWarning>{useMoment(at).day}</time>;
}

/** The clock by which the console tells moments and takes them. */
export const useClock = (): Clock => useRouteLoaderData<{ readonly clock: Clock }>('console')?.clock ?? [];

/** A moment in words, by the clock that came with the console. */
function useMoment(at: string) {
  const locale = useLanguage();
  const here = shown(useClock(), at);
  return { day: formatDate(locale, here, 'UTC'), moment: formatDateTime(locale, here, 'UTC') };
}

/** In whole hours or minutes within a day, else in days of the calendar, as people count them; undefined beyond a month. */
function useDistance(at: string): string | undefined {
  const [locale, clock] = [useLanguage(), useClock()];
  const say = (amount: number, unit: 'day' | 'hour' | 'minute') => new Intl.RelativeTimeFormat(regional[locale], { numeric: 'auto' }).format(amount, unit);
  const minutes = Math.trunc((Date.parse(at) - Date.now()) / 60_000);
  if (Math.abs(minutes) > 31 * 1440) return undefined;
  if (Math.abs(minutes) < 1440) return Math.abs(minutes) < 60 ? say(minutes, 'minute') : say(Math.trunc(minutes / 60), 'hour');
  const dayOf = (moment: string) => Math.floor(shown(clock, moment).getTime() / 86_400_000);
  return say(dayOf(at) - dayOf(new Date().toISOString()), 'day');
}
