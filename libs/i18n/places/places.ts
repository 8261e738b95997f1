import countryCodes from './countries.json' with { type: 'json' };
import morocco from './morocco.json' with { type: 'json' };
import { inLocale } from '../format.js';
import { regional, type Locale } from '../locales.js';

const known = new Set<string>(countryCodes);
const areas = new Map(morocco.areas.map((area) => [area.code, area]));
const namers = new Map<Locale, Intl.DisplayNames>();

/** Whether this is a two-letter country code of ISO 3166. */
export function isCountry(code: string): boolean {
  return known.has(code);
}

export function countryName(code: string, locale: Locale): string {
  let namer = namers.get(locale);
  if (!namer) namers.set(locale, (namer = new Intl.DisplayNames(regional[locale], { type: 'region' })));
  return namer.of(code) ?? code;
}

/** All countries in the alphabet of the language, Morocco and France first. */
export function countries(locale: Locale): { code: string; name: string }[] {
  const all = countryCodes.map((code) => ({ code, name: countryName(code, locale) })).sort((a, b) => a.name.localeCompare(b.name, regional[locale]));
  const first = ['MA', 'FR'];
  return [...first.map((code) => all.find((country) => country.code === code)!), ...all.filter((country) => !first.includes(country.code))];
}

/** Whether the code names an area (in Morocco: a province or prefecture) of the country. */
export function isArea(code: string, country: string): boolean {
  return country === 'MA' && areas.has(code);
}

/** Name of an area or of a region; the code itself when it is unknown. */
export function areaName(code: string, locale: Locale): string {
  const place = areas.get(code) ?? morocco.regions.find((region) => region.code === code);
  return place ? inLocale(place.names, locale) : code;
}

/** Provinces and prefectures of Morocco with the code of their region, in the alphabet of the language. */
export function areasOf(country: string, locale: Locale): { code: string; region: string; name: string }[] {
  if (country !== 'MA') return [];
  return morocco.areas.map(({ code, region }) => ({ code, region, name: areaName(code, locale) })).sort((a, b) => a.name.localeCompare(b.name, regional[locale]));
}

export function regionOf(area: string): string | undefined {
  return areas.get(area)?.region;
}

/** Whether the code names a region of Morocco. */
export function isRegion(code: string): boolean {
  return morocco.regions.some((region) => region.code === code);
}

/** Whether the area is one of these areas, or lies in one of these regions. */
export function isWithin(area: string, places: readonly string[]): boolean {
  return places.includes(area) || places.includes(regionOf(area) ?? '');
}

/** The twelve regions of Morocco. */
export function regions(locale: Locale): { code: string; name: string; population: number }[] {
  return morocco.regions.map(({ code, population }) => ({ code, population, name: areaName(code, locale) }));
}
