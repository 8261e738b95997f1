import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { catalogues } from './catalogues.js';
import { formatDate, formatNumber, locales, normalise, translate } from './index.js';

const keys = (locale: keyof typeof catalogues) => Object.entries(catalogues[locale]).flatMap(([area, messages]) => Object.keys(messages).map((key) => `${area}.${key}`)).sort();

function placesOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) return [element.value, ...Object.values(element.options).flatMap((option) => placesOf(option.value))];
    return 'value' in element ? [element.value] : [];
  });
}
function pluralsOf(elements: MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => (element.type === TYPE.plural ? [Object.keys(element.options)] : []));
}

describe('catalogues', () => {
  it.each(locales)('%s says everything French says', (locale) => expect(keys(locale)).toEqual(keys('fr')));

  // JSON keeps the last of two without a word.
  it.each(readdirSync(new URL('catalogues/', import.meta.url)))('%s says nothing twice', (file) => {
    const written = [...readFileSync(new URL(`catalogues/${file}`, import.meta.url), 'utf8').matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key!);
    expect(written.filter((key, i) => written.indexOf(key) !== i)).toEqual([]);
  });

  it.each(keys('fr'))('%s parses in all languages with the same places, and Arabic has its six plurals', (key) => {
    const [area, ...rest] = key.split('.');
    const parsed = locales.map((locale) => parse((catalogues[locale] as Record<string, Record<string, string>>)[area!]![rest.join('.')]!, { ignoreTag: true }));
    const places = parsed.map((elements) => [...new Set(placesOf(elements))].sort());
    places.forEach((set) => expect(set).toEqual(places[0]));
    for (const options of pluralsOf(parsed[locales.indexOf('ar')]!)) expect(options).toEqual(expect.arrayContaining(['zero', 'one', 'two', 'few', 'many', 'other']));
  });
});

describe('words and numbers', () => {
  it('counts in Arabic', () => {
    expect(translate('ar', 'common.tooManyRequests', { seconds: 2 })).toContain('ثانيتين');
    expect(translate('ar', 'common.tooManyRequests', { seconds: 5 })).toContain('5 ثوانٍ');
  });
  it('writes numbers and months as in Morocco', () => {
    expect(formatNumber('ar', 4218)).toMatch(/^4.218$/);
    expect(formatDate('ar', '2026-11-18')).toContain('نونبر');
  });
  it('finds a word in all its spellings', () => {
    expect(normalise('الصِّحَّة')).toBe(normalise('الصحه'));
    expect(normalise('Éducation')).toBe('education');
  });
});
