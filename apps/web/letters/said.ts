import { inLocale, locales, type Locale } from '#libs/i18n';
import type { Words } from '../documents/letters.js';

/** In the language of the page, else in the first it was written in. */
export function said(words: Words, locale: Locale): string {
  return inLocale(Object.fromEntries(locales.map((one) => [one, words[one] ?? ''])), locale);
}
