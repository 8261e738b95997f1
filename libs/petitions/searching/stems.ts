import { normalise } from '#libs/i18n';

const LATIN_STEM = 6;
const ARABIC_STEM = 5;
const plural = /(?<=.{5})es$|(?<=.{3})[sx]$/;
const arabicPrefix = /^(?:[وف]?(?:[بك]?ال|لل))(?=.{3})/;

/** A text as it is kept for search: normalised words with a space before each, also the first. */
export function wordsOf(text: string): string {
  return ` ${normalise(text)} `;
}

/** The beginning of a word, enough to find its other forms: « écoles » finds « école », التعليم finds تعليم. */
export function stemOf(word: string): string {
  if (!/[\u0600-\u06FF]/.test(word)) return ` ${word.replace(plural, '').slice(0, LATIN_STEM)}`;
  return word.replace(arabicPrefix, '').slice(0, ARABIC_STEM);
}

/** What somebody searches for, as stems that all must occur; at most eight, each of two letters or more. */
export function searchedStems(query: string): string[] {
  return distinct(normalise(query).split(' ').filter((word) => word.length >= 2).map(stemOf)).slice(0, 8);
}

/** What a text is about: the longest words of its title, then long words from the beginning of its body; twelve at most. */
export function tellingStems(title: string, body: string): string[] {
  const stems = (text: string, least: number) => distinct(normalise(text).split(' ').filter((word) => word.length >= least).map(stemOf));
  const ofTitle = stems(title, 4).sort((a, b) => b.length - a.length).slice(0, 8);
  return distinct([...ofTitle, ...stems(body, 6)]).slice(0, 12);
}

const distinct = (words: readonly string[]) => [...new Set(words)];
