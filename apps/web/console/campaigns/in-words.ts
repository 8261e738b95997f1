import { inLocale, type Locale } from '#libs/i18n';
import type { Words } from '../parts/words-fields.js';

/** The words in the reader's language, else in one they have. */
export const inWords = (words: Words, locale: Locale): string => inLocale(words as Record<string, string>, locale);
