import { useLocation } from 'react-router';
import { languageNames, locales } from '#libs/i18n';
import { useLocale, useSay } from './locale.js';
import { pathIn } from './path-in.js';

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
