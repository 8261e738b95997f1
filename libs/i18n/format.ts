import { regional, type Locale } from './locales.js';

const numbers = new Map<Locale, Intl.NumberFormat>();

/** A whole number as people write it: 4 218, 4.218, 4,218. */
export function formatNumber(locale: Locale, value: number): string {
  let format = numbers.get(locale);
  if (!format) numbers.set(locale, (format = new Intl.NumberFormat(regional[locale], { useGrouping: 'always' })));
  return format.format(value);
}

/** A day in words, in the time zone of Morocco unless told: 18 novembre 2026, 18 نونبر 2026. */
export function formatDate(locale: Locale, value: Date | string, timeZone = 'Africa/Casablanca'): string {
  return new Intl.DateTimeFormat(regional[locale], { dateStyle: 'long', timeZone }).format(new Date(value));
}

export function formatDateTime(locale: Locale, value: Date | string, timeZone = 'Africa/Casablanca'): string {
  return new Intl.DateTimeFormat(regional[locale], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(value));
}

/** The words of a multilingual text in this language, else in the first language it has. */
export function inLocale(words: Partial<Record<Locale, string>>, locale: Locale): string {
  return words[locale] || words.fr || words.ar || words.en || words.es || '';
}
