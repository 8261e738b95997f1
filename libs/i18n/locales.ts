export const locales = ['fr', 'ar', 'en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** What `Intl` is asked for: Moroccan conventions for Arabic and French, Latin digits. */
export const regional: Record<Locale, string> = { fr: 'fr-FR', ar: 'ar-MA', en: 'en-GB', es: 'es-ES' };
export const languageNames: Record<Locale, string> = { fr: 'Français', ar: 'العربية', en: 'English', es: 'Español' };

export function directionOf(locale: Locale): 'rtl' | 'ltr' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

export function isLocale(text: unknown): text is Locale {
  return locales.includes(text as Locale);
}

/** The first language of an Accept-Language header that Sawt speaks; French otherwise. */
export function preferredLocale(header: string | undefined): Locale {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLocale) ?? 'fr';
}
