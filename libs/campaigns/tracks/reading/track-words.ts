import { areaName, countryName, isRegion, translate, type Locale } from '#libs/i18n';
import type { LegalTrack } from '../rules/legal-track.js';

/** `Tanger-Tétouan-Al Hoceïma`; the kind of commune in words; empty where a track has no place. */
export function placeName(place: string | null, locale: Locale): string {
  if (place === null) return '';
  if (place === 'upTo35000' || place === 'over35000' || place === 'arrondissements') return translate(locale, `campaigns.tracks.commune.${place}`);
  return areaName(place, locale);
}

export function trackAreaName(code: string, level: 'province' | 'country', locale: Locale): string {
  return level === 'country' && !isRegion(code) ? countryName(code, locale) : areaName(code, locale);
}

export function committeeWords({ committee }: LegalTrack, locale: Locale): string {
  if (!committee) return '';
  const spread = committee.spread ? ` ${translate(locale, `campaigns.tracks.spread.${committee.spread}`)}` : '';
  const doubt = committee.confidence === 'unverified' ? ` ${translate(locale, 'campaigns.tracks.toVerify')}` : '';
  return `${translate(locale, 'campaigns.tracks.committee', { least: committee.least })}${spread}${doubt}`;
}

/** What goes with the letter, as a list to tick. */
export function annexWords(rule: LegalTrack, locale: Locale): string[] {
  return rule.annexes.map((annex) => translate(locale, `campaigns.tracks.annex.${annex}`));
}
