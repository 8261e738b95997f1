import { useLocale, useSay } from './locale.js';
import { Languages } from './languages.js';

/** Who speaks here, the two ways in, the languages, and a way out in one touch. */
export function Header() {
  const say = useSay();
  const locale = useLocale();
  return (
    <header className="top">
      <div className="wrap">
        <div className="row">
          <a className="brand" href={`/${locale}`}>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M2 13V7M7.300 16V4M12.700 14.500v-9M18 12V8" stroke="currentColor" strokeWidth="2.400" strokeLinecap="round" /></svg>
            {say('site.name')}
          </a>
          <nav className="rooms" aria-label={say('site.nav.label')}>
            <a href={`/${locale}/petitions`}>{say('site.nav.petitions')}</a>
            <a href={`/${locale}/campaigns`}>{say('site.nav.campaigns')}</a>
            <a href={`/${locale}/organisations`}>{say('site.nav.organisations')}</a>
          </nav>
        </div>
        <div className="row">
          <Languages />
          <a className="exit" href={say('site.exit.address')} rel="noreferrer" title={say('site.exit.hint')} data-exit="">
            {say('site.exit')}
          </a>
        </div>
      </div>
    </header>
  );
}
