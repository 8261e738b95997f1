import { formatDate, formatDateTime, regional, type Locale } from '#libs/i18n';
import { useLanguage } from '../words/words.js';

const units = [['day', 86_400], ['hour', 3600], ['minute', 60]] as const;

/** “in 3 days (24 November 2026)”: how far, and which day. Further than a month: the day alone. */
export function When({ at }: { readonly at: string }) {
  const locale = useLanguage();
  const seconds = (Date.parse(at) - Date.now()) / 1000;
  const isFar = Math.abs(seconds) > 31 * 86_400;
  return <time dateTime={at} title={formatDateTime(locale, at)} suppressHydrationWarning>{isFar ? formatDate(locale, at) : `${distance(locale, seconds)} (${formatDate(locale, at)})`}</time>;
}

/** “3 days ago”, to the greatest unit that is whole. */
export function Ago({ at }: { readonly at: string }) {
  const locale = useLanguage();
  const seconds = (Date.parse(at) - Date.now()) / 1000;
  return <time dateTime={at} title={formatDateTime(locale, at)} suppressHydrationWarning>{Math.abs(seconds) > 31 * 86_400 ? formatDate(locale, at) : distance(locale, seconds)}</time>;
}

/** A day and its time, in full. */
export function Moment({ at }: { readonly at: string }) {
  return <time dateTime={at} suppressHydrationWarning>{formatDateTime(useLanguage(), at)}</time>; // Node and browsers join day and time differently
}

function distance(locale: Locale, seconds: number): string {
  const [unit, size] = units.find(([, one]) => Math.abs(seconds) >= one) ?? units[2];
  return new Intl.RelativeTimeFormat(regional[locale], { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}
