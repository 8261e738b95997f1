import { inLocale, type Locale } from '#libs/i18n';
import type { Words } from '../parts/words-fields.js';

/** The words in the reader's language, else in one they have. */
export function inReading(words: Words, language: Locale): string {
  return inLocale(Object.fromEntries(Object.entries(words).filter(([, text]) => typeof text === 'string')) as Partial<Record<Locale, string>>, language);
}

export const isWritten = (words: Words): boolean => inReading(words, 'fr') !== '';
