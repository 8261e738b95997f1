import { regional, type Locale } from './locales.js';

/** Languages in which organisations work, by their code of BCP 47: those of Morocco first, then those of its people abroad. */
export const workingLanguages = ['ar', 'ary', 'zgh', 'shi', 'rif', 'tzm', 'fr', 'es', 'en', 'nl', 'it', 'de'] as const;
export type WorkingLanguage = (typeof workingLanguages)[number];

/** Names that Intl does not have in all four languages, or has in a form nobody in Morocco says. */
const named: Partial<Record<WorkingLanguage, Record<Locale, string>>> = {
  ary: { fr: 'darija', ar: 'الدارجة', en: 'Darija', es: 'dariya' },
  zgh: { fr: 'amazighe', ar: 'الأمازيغية', en: 'Tamazight', es: 'amazig' },
  rif: { fr: 'rifain', ar: 'الريفية', en: 'Riffian', es: 'rifeño' },
};

export const isWorkingLanguage = (code: string): code is WorkingLanguage => workingLanguages.some((one) => one === code);

/** Name of a working language; the code itself for another. */
export function workingLanguageName(code: string, locale: Locale): string {
  if (!isWorkingLanguage(code)) return code;
  return named[code]?.[locale] ?? new Intl.DisplayNames(regional[locale], { type: 'language' }).of(code) ?? code;
}
