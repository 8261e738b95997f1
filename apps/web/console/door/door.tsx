import { Link, Outlet, useLocation } from 'react-router';
import { languageNames, locales } from '#libs/i18n';
import { useLanguage, useWords } from '../words/words.js';

/** Round the screens before signing in: the name, one task, the languages. */
export default function Door() {
  const say = useWords();
  const current = useLanguage();
  const { pathname, search } = useLocation();
  const inLanguage = (locale: string) => {
    const query = new URLSearchParams(search);
    query.set('lang', locale);
    return `${pathname}?${query.toString()}`;
  };
  return (
    <div className="door">
      <header>
        <Link className="brand" to={`/${current}`} reloadDocument>{say('console.brand')}</Link>
        <nav aria-label={say('console.nav.languages')}>
          <ul className="langs">
            {locales.map((locale) => (
              <li key={locale}><a href={inLanguage(locale)} lang={locale} dir="auto" aria-current={locale === current ? 'true' : undefined}>{languageNames[locale]}</a></li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main"><Outlet /></main>
    </div>
  );
}
