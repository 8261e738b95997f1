import { areaName, countryName, formatDate, regional, translate, type Locale } from '#libs/i18n';
import type { Dimension } from '#libs/signatures';
import type { ReportCell } from './report-sections.js';

/** Names of organisations by id, in the language of the report. */
export type Names = ReadonlyMap<string, string>;

/** What a cell is called in words. */
export function labelOf(dimension: Dimension, cell: ReportCell, locale: Locale, names: Names): string {
  if (cell.folded) return translate(locale, 'exports.small', { count: cell.folded });
  if (dimension === 'day') return dayLabel(cell, locale);
  if (!cell.key) return translate(locale, dimension === 'organisation' ? 'exports.none.organisation' : 'exports.none.area');
  if (dimension === 'area') return areaName(cell.key, locale);
  if (dimension === 'country') return countryName(cell.key, locale);
  if (dimension === 'language') return languageName(cell.key, locale);
  return names.get(cell.key) ?? cell.key;
}

export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(regional[locale], { type: 'language' }).of(code) ?? code;
}

function dayLabel({ key, to }: ReportCell, locale: Locale): string {
  const written = (day: string) => formatDate(locale, `${day}T12:00:00Z`, 'UTC');
  return to ? translate(locale, 'exports.period', { from: written(key), to: written(to) }) : written(key);
}
