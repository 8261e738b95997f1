import { areaName, countryName, isArea, isCountry, isRegion, isWithin, translate, type Locale } from '#libs/i18n';

const beyond = ['EU', 'INT'] as const;
const isBeyond = (code: string): code is (typeof beyond)[number] => beyond.some((one) => one === code);

/** Whether the code names where a target's word counts: an area or region of Morocco, a country, the Union, the world. */
export const isTargetArea = (code: string): boolean => isArea(code, 'MA') || isRegion(code) || isBeyond(code) || isCountry(code);

export function targetAreaName(code: string, locale: Locale): string {
  if (isBeyond(code)) return translate(locale, `campaigns.targets.area.${code}`);
  return isCountry(code) ? countryName(code, locale) : areaName(code, locale);
}

/** Whether it lies there: Tangier in its region, both in Morocco. */
export const isTargetWithin = (area: string, place: string): boolean => area === place || isWithin(area, [place]) || (place === 'MA' && area.startsWith('MA-'));
