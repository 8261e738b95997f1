import { diffArrays } from 'diff';
import { plainText } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import type { EditionText } from '../versions/editions.js';

/** Blocks of a text as they were and as they are; nothing on one side for what came or went. */
export interface BlockPair {
  readonly before: string;
  readonly after: string;
}
type Said = Pick<EditionText, 'locale' | 'content'>;
export interface ChangedText {
  readonly locale: Locale;
  readonly changes: readonly BlockPair[];
}

/** What is different between two editions, block by block; without the languages in which nothing is. A new language is all new. */
export function changedTexts(before: readonly Said[], after: readonly Said[]): ChangedText[] {
  const locales = [...new Set([...after, ...before].map(({ locale }) => locale))];
  const linesIn = (texts: readonly Said[], locale: Locale) => {
    const text = texts.find((one) => one.locale === locale);
    return text ? plainText(text.content).split('\n') : [];
  };
  return locales.map((locale) => ({ locale, changes: pairs(linesIn(before, locale), linesIn(after, locale)) })).filter(({ changes }) => changes.length > 0);
}

/** What went stands beside what came in its place. */
function pairs(before: string[], after: string[]): BlockPair[] {
  const found: BlockPair[] = [];
  let gone: string[] = [];
  const settle = (come: string[]) => {
    for (let i = 0; i < Math.max(gone.length, come.length); i++) found.push({ before: gone[i] ?? '', after: come[i] ?? '' });
    gone = [];
  };
  for (const { removed, added, value } of diffArrays(before, after)) {
    if (removed) gone = value;
    else settle(added ? value : []);
  }
  settle([]);
  return found;
}
