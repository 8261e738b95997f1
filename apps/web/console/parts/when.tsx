import { useRouteLoaderData } from 'react-router';
import { formatDate, formatDateTime, regional, type Locale } from '#libs/i18n';
import { useLanguage } from '../words/words.js';
import { shown, type Clock } from './clock.js';

interface At {
  readonly at: string;
}
const units = [['day', 86_400], ['hour', 3600], ['minute', 60]] as const;

// Node and browsers join day and time differently: what the server wrote stays.

/** “in 3 days (24 November 2026)”: how far, and which day. Further than a month: the day alone. */
export function When({ at }: At) {
  const { locale, day, moment } = useMoment(at);
  const seconds = (Date.parse(at) - Date.now()) / 1000;
  const isFar = Math.abs(seconds) > 31 * 86_400;
  return <time dateTime={at} title={moment} suppressHydrationWarning>{isFar ? day : `${distance(locale, seconds)} (${day})`}</time>;
}

/** “3 days ago”, to the greatest unit that is whole. */
export function Ago({ at }: At) {
  const { locale, day, moment } = useMoment(at);
  const seconds = (Date.parse(at) - Date.now()) / 1000;
  return <time dateTime={at} title={moment} suppressHydrationWarning>{Math.abs(seconds) > 31 * 86_400 ? day : distance(locale, seconds)}</time>;
}

/** A day and its time, in full. */
export function Moment({ at }: At) {
  return <time dateTime={at} suppressHydrationWarning>{useMoment(at).moment}</time>;
}

/** The day alone, in full. */
export function Day({ at }: At) {
  return <time dateTime={at} suppressHydrationWarning>{useMoment(at).day}</time>;
}

/** A moment in words, by the clock that came with the console. */
function useMoment(at: string) {
  const locale = useLanguage();
  const here = shown(useRouteLoaderData<{ readonly clock: Clock }>('console')?.clock ?? [], at);
  return { locale, day: formatDate(locale, here, 'UTC'), moment: formatDateTime(locale, here, 'UTC') };
}

function distance(locale: Locale, seconds: number): string {
  const [unit, size] = units.find(([, one]) => Math.abs(seconds) >= one) ?? units[2];
  return new Intl.RelativeTimeFormat(regional[locale], { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}
