import { inLocale } from '#libs/i18n';
import { useLanguage } from '../words/words.js';

type Words = Readonly<Partial<Record<'fr' | 'ar' | 'en' | 'es', string | null>>>;

/** A name in the reader's language, else in one it has. */
export function useNamed(): (words: Words) => string {
  const locale = useLanguage();
  return ({ fr, ar, en, es }) => inLocale({ fr: fr ?? '', ar: ar ?? '', en: en ?? '', es: es ?? '' }, locale);
}
