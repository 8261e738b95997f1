import { formatNumber, regionOf, regions, type Locale } from '#libs/i18n';

/** Where each region of Morocco stands on the grid, and how many words its short name has in Arabic, which joins no names by hyphens. */
const places: Record<string, { readonly column: number; readonly row: number; readonly words?: number }> = {
  'MA-01': { column: 3, row: 0 },
  'MA-04': { column: 2, row: 1 }, 'MA-03': { column: 3, row: 1 }, 'MA-02': { column: 4, row: 1 },
  'MA-06': { column: 2, row: 2, words: 2 }, 'MA-05': { column: 3, row: 2, words: 2 }, 'MA-08': { column: 4, row: 2 },
  'MA-07': { column: 2, row: 3 },
  'MA-10': { column: 1, row: 4 }, 'MA-09': { column: 2, row: 4 },
  'MA-12': { column: 0, row: 5 }, 'MA-11': { column: 1, row: 5 },
};
const SHADES = 5;

export interface Tile {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly column: number;
  readonly row: number;
  readonly confirmed: number;
  readonly written: string;
  /** 0 for none, up to 5 for the most. */
  readonly shade: number;
}

/** The twelve regions as tiles, shaded by their share of the largest; the map does not turn with the language. Where small numbers are hidden, none is a dash: it may be one of them. */
export function drawTiles(areas: readonly { readonly key: string; readonly confirmed: number }[], locale: Locale, hidesSmall = false): Tile[] {
  const counts = new Map<string, number>();
  for (const { key, confirmed } of areas) {
    const region = regionOf(key);
    if (region) counts.set(region, (counts.get(region) ?? 0) + confirmed);
  }
  const most = Math.max(...counts.values(), 1);
  return regions(locale).map(({ code, name }) => {
    const { column, row, words = 1 } = places[code]!;
    const confirmed = counts.get(code) ?? 0;
    const short = locale === 'ar' ? name.split(' ').slice(0, words).join(' ') : name.split('-')[0]!;
    return { code, name, short, column, row, confirmed, written: hidesSmall && confirmed === 0 ? '–' : formatNumber(locale, confirmed), shade: Math.ceil((confirmed / most) * SHADES) };
  });
}
