import { dayOf } from '#libs/i18n';
import type { CharterInFull, Signatory } from '../documents/charters.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';

/** Who agreed to be named under a version, how many did not, and who left the coalition since. */
export function Signatories({ of: { signatories, signatoryCount: all, supersededAt } }: { readonly of: Pick<CharterInFull, 'signatories' | 'signatoryCount' | 'supersededAt'> }) {
  const say = useSay();
  const [standing, gone] = [signatories.filter(({ leftOn }) => leftOn === null), signatories.filter(({ leftOn }) => leftOn !== null)];
  const counted = gone.filter(({ leftOn }) => supersededAt && leftOn! > dayOf(new Date(supersededAt)));
  const unnamed = all - standing.length - counted.length;
  return (
    <section aria-labelledby="signatories">
      <h2 id="signatories">{say('site.charter.signatories', { count: all })}</h2>
      <ul className="places">{standing.map((one) => <Named key={one.organisation.slug} {...one} />)}</ul>
      {unnamed > 0 && <p className="fine">{say('site.coalition.unnamed', { count: unnamed })}</p>}
      {gone.length > 0 && (
        <div className="coalition">
          <h3>{say('site.charter.former')}</h3>
          <ul className="places">{gone.map((one) => <Named key={`${one.organisation.slug}${one.signedAt}`} {...one} />)}</ul>
        </div>
      )}
    </section>
  );
}

function Named({ organisation: { slug, name, acronym }, signedAt, leftOn }: Signatory) {
  const locale = useLocale();
  return (
    <li>
      <a href={`/${locale}/organisations/${slug}`}><bdi>{name}</bdi></a>{acronym && <> (<bdi>{acronym}</bdi>)</>}
      <span className="kicker"> · <Say of={leftOn ? 'site.charter.signedLeft' : 'site.charter.signedOn'} with={{ day: <Day of={signedAt} />, ...(leftOn && { left: <Day of={leftOn} /> }) }} /></span>
    </li>
  );
}
