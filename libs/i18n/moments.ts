import { formatDateTime } from './format.js';
import type { Locale } from './locales.js';
import { translate } from './translate.js';

/** A moment in words with the clock it is told by, for readers in Tangier and in Lyon: 2 décembre 2026 à 18:00 (heure du Maroc). */
export function formatMomentAndZone(locale: Locale, value: Date | string, timeZone = 'Africa/Casablanca'): string {
  return `${formatDateTime(locale, value, timeZone)} (${translate(locale, timeZone === 'Europe/Paris' ? 'common.zone.paris' : 'common.zone.casablanca')})`;
}
