import type { OrganisationLink, PetitionInFull } from '../documents/shapes.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Logo } from '../layout/logo.js';
import { Say } from '../layout/say.js';
import { Listed } from '../layout/listed.js';
import { StateMark } from './state-mark.js';

/** To whom, what, by whom: the first things anybody reads. */
export function Titling({ petition: { targets, title, organisations, state, locales, referenceLocale, variant } }: { petition: PetitionInFull }) {
  const locale = useLocale();
  return (
    <header className="titling">
      {variant && <p className="presented"><Logo of={variant.organisation.logo} name={variant.organisation.name} size="small" /> <Say of="site.petition.carriedBy" with={{ organisation: <bdi>{variant.organisation.name}</bdi> }} /></p>}
      <p className="kicker">
        {state !== 'OPEN' && <StateMark state={state} />}{' '}
        {targets.length > 0 && <Say of="site.petition.to" with={{ targets: <b><Listed names={targets.map(({ name }) => name)} /></b> }} />}
      </p>
      <h1 itemProp="headline" dir="auto" lang={locales.includes(locale) ? undefined : referenceLocale}>{title}</h1>
      {organisations.length > 0 && <Carriers organisations={organisations} />}
    </header>
  );
}

const AT_ONCE = 2;

function Carriers({ organisations }: { organisations: readonly OrganisationLink[] }) {
  const say = useSay();
  const rest = organisations.slice(AT_ONCE);
  return (
    <div className="by">
      <span className="quiet">{say('site.petition.by')}</span>
      <ul>{organisations.slice(0, AT_ONCE).map((organisation) => <Carrier key={organisation.slug} {...organisation} />)}</ul>{' '}
      {rest.length > 0 && (
        <details>
          <summary>{say('site.petition.andOthers', { count: rest.length })}</summary>
          <ul>{rest.map((organisation) => <Carrier key={organisation.slug} {...organisation} />)}</ul>
        </details>
      )}
    </div>
  );
}

function Carrier({ slug, name }: OrganisationLink) {
  const locale = useLocale();
  return (
    <li itemProp="author" itemScope itemType="https://schema.org/NGO">
      <a href={`/${locale}/organisations/${slug}`} itemProp="url"><bdi itemProp="name">{name}</bdi></a>
    </li>
  );
}
