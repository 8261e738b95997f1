import { locales, type Locale } from '#libs/i18n';

/** `/fr/petitions` in Arabic is `/ar/petitions`; what has no language leads to its home page. */
export function pathIn(locale: Locale, pathname: string): string {
  const [, first = '', ...rest] = pathname.split('/');
  return locales.includes(first as Locale) ? `/${[locale, ...rest].join('/')}` : `/${locale}`;
}
