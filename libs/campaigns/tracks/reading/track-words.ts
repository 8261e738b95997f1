import { areaName, countryName, isRegion, translate, type Locale } from '#libs/i18n';

/** `Tanger-Tétouan-Al Hoceïma`; the kind of commune in words; empty where a track has no place. */
export function placeName(place: string | null, locale: Locale): string {
  if (place === null) return '';
  if (place === 'upTo35000' || place === 'over35000' || place === 'arrondissements') return translate(locale, `campaigns.tracks.commune.${place}`);
  return areaName(place, locale);
}

export function trackAreaName(code: string, level: 'province' | 'country', locale: Locale): string {
  return level === 'country' && !isRegion(code) ? countryName(code, locale) : areaName(code, locale);
}

