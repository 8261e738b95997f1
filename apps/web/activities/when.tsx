import { regional, type Locale } from '#libs/i18n';
import type { Zone } from '../documents/activities.js';
import { useLocale, useSay } from '../layout/locale.js';
import { formatSpan } from './format-span.js';

const zones: Record<Zone, string> = { CASABLANCA: 'Africa/Casablanca', PARIS: 'Europe/Paris' };

/** From when to when by the clock of its place; one of Paris says so. */
export function When({ of: { startsAt, endsAt, zone } }: { of: { readonly startsAt: string; readonly endsAt: string; readonly zone: Zone } }) {
  const say = useSay();
  const locale = useLocale();
  const timeZone = zones[zone];
  return (
    <>
      <time dateTime={startsAt} itemProp="startDate" content={startsAt}>{formatSpan(locale, startsAt, endsAt, timeZone)}</time>
      <meta itemProp="endDate" content={endsAt} />
      {zone === 'PARIS' && <> {say('site.activities.paris')}</>}
    </>
  );
}

/** The month of its place, `2026-12`. */
export function monthOf({ startsAt, zone }: { readonly startsAt: string; readonly zone: Zone }): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zones[zone], year: 'numeric', month: '2-digit' }).format(new Date(startsAt)).slice(0, 7);
}

/** `2026-12` in words. */
export function monthInWords(locale: Locale, month: string): string {
  return new Intl.DateTimeFormat(regional[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-15T00:00:00Z`));
}

/** The month so many further. */
export function monthAfter(month: string, further: number): string {
  const [year, at] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, at - 1 + further, 15)).toISOString().slice(0, 7);
}
