import { useLocation } from 'react-router';
import { languageNames, locales, type Locale } from '#libs/i18n';
import { useLocale, useSay } from './locale.js';

/** The same page in the other languages; the address of a form to correct has no page of its own to lose. */
export function Languages() {
  const say = useSay();
  const current = useLocale();
  const { pathname, search } = useLocation();
  return (
    <nav className="langs" aria-label={say('site.nav.languages')}>
      {locales.map((locale) => (
        <a key={locale} href={pathIn(locale, pathname) + search} hrefLang={locale} lang={locale} aria-current={locale === current ? 'true' : undefined}>
          {languageNames[locale]}
        </a>
      ))}
    </nav>
  );
}

/** `/fr/petitions` in Arabic is `/ar/petitions`; what has no language leads to its home page. */
export function pathIn(locale: Locale, pathname: string): string {
  const [, first = '', ...rest] = pathname.split('/');
  return locales.includes(first as Locale) ? `/${[locale, ...rest].join('/')}` : `/${locale}`;
}
