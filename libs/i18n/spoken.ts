import type { Locale } from './locales.js';

export type SpokenAreas = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The messages of the areas a page says in the browser, one language at a time: nobody downloads four. */
export const loadSpoken: Record<Locale, () => Promise<SpokenAreas>> = {
  fr: async () => (await import('./spoken/fr.js')).areas,
  ar: async () => (await import('./spoken/ar.js')).areas,
  en: async () => (await import('./spoken/en.js')).areas,
  es: async () => (await import('./spoken/es.js')).areas,
};
