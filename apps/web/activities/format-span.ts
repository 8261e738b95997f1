import { regional, type Locale } from '#libs/i18n';

/** From when to when in words, by that clock. */
export function formatSpan(locale: Locale, startsAt: string, endsAt: string, timeZone: string): string {
  return new Intl.DateTimeFormat(regional[locale], { dateStyle: 'full', timeStyle: 'short', timeZone }).formatRange(new Date(startsAt), new Date(endsAt));
}
