import { useLocale, useSay } from './locale.js';
import { Languages } from './languages.js';

/** Who speaks here, the two ways in, the languages, and a way out in one touch. */
export function Header() {
  const say = useSay();
  const locale = useLocale();
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href={`/${locale}`}>
          {say('site.name')}
        </a>
        <nav className="rooms" aria-label={say('site.nav.label')}>
          <a href={`/${locale}/petitions`}>{say('site.nav.petitions')}</a>
          <a href={`/${locale}/organisations`}>{say('site.nav.organisations')}</a>
        </nav>
        <Languages />
        <a className="exit" href={say('site.exit.address')} rel="noreferrer" title={say('site.exit.hint')} data-exit="">
          {say('site.exit')}
        </a>
      </div>
    </header>
  );
}
