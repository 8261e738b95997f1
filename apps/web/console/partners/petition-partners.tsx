import { Link, useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { formatNumber, isLocale, languageNames, locales } from '#libs/i18n';
import { given } from '../../given.js';
import { graphql } from '../../gql/gql.js';
import { drawCode } from '../account/draw-code.js';
import { ask, desk, notFound } from '../desk.js';
import { Bar } from '../parts/bar.js';
import { Moment } from '../parts/when.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { usePetition } from '../petitions/petition.js';
import { useLanguage, useWords } from '../words/words.js';
import { linkOf, snippetOf } from './addresses.js';
import { PartnerLink } from './partner-link.js';

const partnersQuery = graphql(`
  query PetitionPartners($slug: String!) {
    partnerNumbers(petition: $slug) {
      total direct former asOf
      partners { isLead isMine signatures organisation { slug name embedDomains } }
    }
    petition(slug: $slug) { id title locales texts { locale title } }
  }
`);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const slug = params.slug!;
  const { partnerNumbers: numbers, petition } = await ask(context, partnersQuery, { slug });
  if (!petition) throw notFound();
  const chosen = numbers.partners.find(({ organisation }) => organisation.slug === search.get('org')) ?? numbers.partners.find(({ isMine }) => isMine) ?? numbers.partners[0];
  const languages = locales.filter((locale) => petition.locales.includes(locale));
  const asked = search.get('in') ?? context.get(desk).locale;
  const locale = languages.find((one) => one === asked) ?? languages[0] ?? 'fr';
  const title = petition.texts.find((text) => text.locale === locale)?.title ?? petition.title;
  const place = chosen && { publicUrl: context.get(given).publicUrl, locale, slug, organisation: chosen.organisation.slug };
  const share = place && { link: linkOf(place), snippet: snippetOf(place, title), code: drawCode(linkOf(place)) };
  return { numbers, chosen, languages, locale, title, share };
}

/** Who carries the petition, what each link brought, and everything an organisation needs to pass its own on. */
export default function PetitionPartners() {
  const say = useWords();
  const [search] = useSearchParams();
  const { numbers, chosen, languages, locale, share, title } = useLoaderData<typeof loader>();
  const { slug, openedAt, myActions, state } = usePetition();
  const mayChange = myActions.includes('EDIT') && !['OPEN', 'PAUSED'].includes(state);
  const at = (name: string, value: string) => `?${new URLSearchParams([...[...search].filter(([one]) => one !== name), [name, value]]).toString()}`;
  return (
    <>
      <Numbers numbers={numbers} chosen={chosen?.organisation.slug} at={(organisation) => at('org', organisation)} />
      {numbers.partners.length < 2 && <p className="good-note">{say('console.partners.alone')}</p>}
      <p>{mayChange ? <Link className="button second" to={`/console/petitions/${slug}/details`}>{say('console.partners.change')}</Link> : <span className="hint">{say('console.partners.fixed')}</span>}</p>
      {chosen && share && (
        <section className="card" aria-labelledby="own-link">
          <h2 id="own-link">{say('console.partners.linkOf')} <bdi>{chosen.organisation.name}</bdi></h2>
          {!openedAt && <p className="good-note">{say('console.partners.notOpen')}</p>}
          <nav className="acts" aria-label={say('console.partners.language')}>
            {languages.map((one) => <Link key={one} className="button quiet" to={at('in', one)} preventScrollReset aria-current={one === locale ? 'true' : undefined} lang={one}>{isLocale(one) ? languageNames[one] : one}</Link>)}
          </nav>
          <PartnerLink key={share.link} {...share} title={title} domains={chosen.organisation.embedDomains} />
        </section>
      )}
    </>
  );
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>['numbers'];

function Numbers({ numbers: { partners, direct, former, total, asOf }, chosen, at }: { readonly numbers: Found; readonly chosen: string | undefined; readonly at: (organisation: string) => string }) {
  const say = useWords();
  const locale = useLanguage();
  const keys = useRowKeys();
  const most = Math.max(...partners.map(({ signatures }) => signatures ?? 0), direct ?? 0, 1);
  const rest = [['direct', direct], ['former', former]] as const;
  return (
    <section className="card" aria-labelledby="brought">
      <h2 id="brought">{say('console.partners.brought')}</h2>
      <table className="bars" onKeyDown={keys}>
        <caption className="hidden">{say('console.partners.brought')}</caption>
        <thead><tr><th scope="col">{say('console.partners.organisation')}</th><th scope="col" className="number">{say('console.partners.signatures')}</th></tr></thead>
        <tbody>
          {partners.map(({ organisation: { slug, name }, isLead, signatures }) => (
            <tr key={slug}>
              <th scope="row">
                <Link to={at(slug)} preventScrollReset aria-current={slug === chosen ? 'true' : undefined} data-row><bdi>{name}</bdi></Link>{isLead && <span className="hint"> {say('console.partners.lead')}</span>}
                {signatures != null && <Bar share={signatures / most} />}
              </th>
              <td className="number">{signatures == null ? <span className="hint">{say('console.partners.hidden')}</span> : <bdi>{formatNumber(locale, signatures)}</bdi>}</td>
            </tr>
          ))}
          {rest.map(([name, count]) => count != null && (name === 'direct' || count > 0) && (
            <tr key={name}><th scope="row">{say(`console.partners.${name}`)}<Bar share={count / most} /></th><td className="number"><bdi>{formatNumber(locale, count)}</bdi></td></tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{say('console.partners.total')}</th><td className="number"><strong><bdi>{formatNumber(locale, total)}</bdi></strong></td></tr></tfoot>
      </table>
      <p className="hint">{say('console.partners.asOf')} <Moment at={asOf} /></p>
    </section>
  );
}
