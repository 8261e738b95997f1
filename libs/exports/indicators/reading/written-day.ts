import { formatDate, regional, translate, type Locale } from '#libs/i18n';

/** Days are of the calendar, wherever they are read. */
export const writtenDay = (locale: Locale, day: string) => formatDate(locale, `${day}T12:00:00Z`, 'UTC');

/** A month, `2026-11`, or several on end, `2026-09/2026-11`, in words. */
export function monthLabel(key: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(regional[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const [from = '', to] = key.split('/');
  const written = (month: string) => format.format(new Date(`${month}-01T00:00:00Z`));
  return to && to !== from ? translate(locale, 'exports.period', { from: written(from), to: written(to) }) : written(from);
}
