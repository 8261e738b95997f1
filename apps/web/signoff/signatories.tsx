import { countryName, inLocale } from '#libs/i18n';
import type { Signatory, SignatoryList } from '../documents/sign-off.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day, Num } from '../layout/written.js';

/** The organisations under a document in the order of the sealed list, who also supports it, who took back what was not in the list, and how to check it. */
export function Signatories({ of: { editionNumber, sealedAt, hash, signatories, supporters } }: { readonly of: SignatoryList }) {
  const say = useSay();
  const [supporting, gone] = [supporters.filter(({ withdrawnAt }) => withdrawnAt === null), supporters.filter(({ withdrawnAt }) => withdrawnAt !== null)];
  return (
    <section aria-labelledby="signatories">
      <h2 id="signatories">{say('site.documents.signoff.signatories')} <span className="kicker"><Num of={signatories.filter(({ withdrawnAt }) => withdrawnAt === null).length} /></span></h2>
      <ul className="places">{signatories.map((one, i) => <Named key={i} {...one} />)}</ul>
      {supporting.length > 0 && <><h3>{say('site.documents.signoff.supporters')}</h3><ul className="places">{supporting.map((one, i) => <Named key={i} {...one} />)}</ul></>}
      {gone.length > 0 && <><h3>{say('site.documents.signoff.withdrawn')}</h3><ul className="places">{gone.map((one, i) => <Named key={i} {...one} />)}</ul></>}
      <p className="fine"><Say of="site.documents.signoff.sealedOn" with={{ day: <Day of={sealedAt} />, number: editionNumber }} /></p>
      <p className="fine">{say('site.documents.signoff.listHash')} <code className="hash" dir="ltr">{hash}</code></p>
    </section>
  );
}

function Named({ names, acronym, country, kind, logo, organisation, showsLogo, reservation, withdrawnAt, withdrawnWords }: Signatory) {
  const say = useSay();
  const locale = useLocale();
  const name = inLocale({ fr: names.fr ?? '', ar: names.ar ?? '', en: names.en ?? '', es: names.es ?? '' }, locale);
  const shown = <bdi>{name}</bdi>;
  const picture = organisation ? organisation.logo?.small : logo;
  const outside = organisation ? [] : [...(kind ? [say(`organisations.legal.${kind.toLowerCase() as 'association'}`)] : []), ...(country ? [countryName(country, locale)] : [])];
  return (
    <li>
      {showsLogo && !withdrawnAt && picture && <img src={picture} alt="" width="32" height="32" loading="lazy" />}
      {' '}{organisation ? <a href={`/${locale}/organisations/${organisation.slug}`}>{withdrawnAt ? <del>{shown}</del> : shown}</a> : withdrawnAt ? <del>{shown}</del> : shown}{acronym && <> (<bdi>{acronym}</bdi>)</>}
      {outside.length > 0 && <span className="kicker"> · {outside.join(' · ')}</span>}
      {reservation && !withdrawnAt && <span className="kicker"> · {say('site.documents.signoff.withReservation')} · <span dir="auto">{reservation}</span></span>}
      {withdrawnAt && <span className="kicker"> · <Say of="site.documents.signoff.withdrew" with={{ day: <Day of={withdrawnAt} /> }} />{withdrawnWords && <> : <span dir="auto">{withdrawnWords}</span></>}</span>}
    </li>
  );
}
