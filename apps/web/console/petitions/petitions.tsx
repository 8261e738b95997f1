import { Form, Link, useLoaderData, useSearchParams, useSubmit, type LoaderFunctionArgs } from 'react-router';
import { formatNumber, languageNames, locales, type MessageKey } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import type { PetitionState } from '../../gql/graphql.js';
import { ask, signedIn } from '../desk.js';
import { maySeeNumbers } from '../numbers/may-see.js';
import { Empty } from '../parts/empty.js';
import { Choice, Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { PetitionMark } from '../parts/state-mark.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Ago } from '../parts/when.js';
import { mayCreate } from '../room/screens.js';
import { useMe } from '../room/use-me.js';
import { useLanguage, useWords } from '../words/words.js';
import { isState, states } from './states.js';

const myPetitions = graphql(`
  query MyPetitions($filter: PetitionFilter, $after: String) {
    myPetitions(first: 30, after: $after, filter: $filter) {
      edges { node { id slug state title locales updatedAt texts { locale isReady isBehind } organisations { slug name } tally { confirmed } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const given = (name: string) => search.get(name) || undefined;
  const state = given('state');
  const me = signedIn(context);
  const filter = { state: isState(state) ? (state as PetitionState) : undefined, organisation: given('organisation'), query: given('query') };
  const { myPetitions: page } = await ask(context, myPetitions, { filter, after: given('after') });
  return { rows: page.edges.map(({ node }) => node), next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null, organisations: me.memberships.map(({ organisation }) => organisation) };
}

export default function Petitions() {
  const say = useWords();
  const me = useMe();
  const { rows } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const isFiltered = ['state', 'organisation', 'query', 'after'].some((name) => search.get(name));
  return (
    <>
      <PageHead title={say('console.screen.petitions')}>
        {mayCreate(me) && <Link className="button" to="/console/petitions/new">{say('console.petitions.new')}</Link>}
      </PageHead>
      <Filters />
      {rows.length > 0 ? <Rows /> : isFiltered ? (
        <Empty title={say('console.petitions.noneFound')}><p><Link to="/console/petitions">{say('console.petitions.showAll')}</Link></p></Empty>
      ) : (
        <Empty title={say('console.petitions.none')}><p>{say('console.petitions.noneText')}</p></Empty>
      )}
    </>
  );
}

/** Filters stand in the address: what one sees can be sent to somebody. */
function Filters() {
  const say = useWords();
  const submit = useSubmit();
  const [search] = useSearchParams();
  const { organisations } = useLoaderData<typeof loader>();
  return (
    <Form className="row filters" role="search" key={search.toString()} onChange={(event) => event.target instanceof HTMLSelectElement && void submit(event.currentTarget)}>
      <Field label={say('console.petitions.query')} name="query" type="search" dir="auto" defaultValue={search.get('query') ?? ''} />
      <Choice label={say('console.petitions.state')} name="state" defaultValue={search.get('state') ?? ''}>
        <option value="">{say('console.petitions.anyState')}</option>
        {states.map((state) => <option key={state} value={state}>{say(`petitions.state.${state.toLowerCase()}` as MessageKey)}</option>)}
      </Choice>
      {organisations.length > 1 && (
        <Choice label={say('console.petitions.organisation')} name="organisation" defaultValue={search.get('organisation') ?? ''}>
          <option value="">{say('console.petitions.anyOrganisation')}</option>
          {organisations.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}
        </Choice>
      )}
      <button type="submit" className="second">{say('console.petitions.find')}</button>
    </Form>
  );
}

function Rows() {
  const say = useWords();
  const me = useMe();
  const { rows, next } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const keys = useRowKeys();
  const further = new URLSearchParams(search);
  if (next) further.set('after', next);
  return (
    <>
      <table className="stacking" onKeyDown={keys}>
        <caption className="hidden">{say('console.screen.petitions')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('console.petitions.title')}</th>
            <th scope="col">{say('console.petitions.state')}</th>
            <th scope="col">{say('console.petitions.languages')}</th>
            <th scope="col" className="number">{say('console.petitions.signatures')}</th>
            <th scope="col">{say('console.petitions.changed')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slug, title, state, texts, organisations, tally, updatedAt }) => (
            <tr key={slug}>
              <th scope="row"><Link to={`/console/petitions/${slug}`} prefetch="intent" dir="auto" data-row>{title}</Link><span className="hint" dir="auto">{organisations[0]?.name}</span></th>
              <td data-label={say('console.petitions.state')}><PetitionMark state={state} /></td>
              <td data-label={say('console.petitions.languages')}><Translations texts={texts} /></td>
              <td data-label={say('console.petitions.signatures')} className="number"><Count of={tally.confirmed} to={maySeeNumbers(me, organisations) ? `/console/petitions/${slug}/signatures` : undefined} /></td>
              <td data-label={say('console.petitions.changed')}><Ago at={updatedAt} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {next && <p><Link className="button second" to={`?${further.toString()}`}>{say('console.petitions.more')}</Link></p>}
    </>
  );
}

/** A number that leads to what is behind it; nobody signed: nothing is behind. */
function Count({ of, to }: { readonly of: number; readonly to?: string }) {
  const number = <bdi>{formatNumber(useLanguage(), of)}</bdi>;
  return to && of > 0 ? <Link to={to} prefetch="intent">{number}</Link> : number;
}

/** Which languages it has, and how far each is. */
export function Translations({ texts }: { readonly texts: readonly { readonly locale: string; readonly isReady: boolean; readonly isBehind: boolean }[] }) {
  const say = useWords();
  return (
    <ul className="tongues">
      {locales.flatMap((locale) => texts.filter((text) => text.locale === locale)).map(({ locale, isReady, isBehind }) => {
        const status = !isReady ? 'unready' : isBehind ? 'behind' : 'ready';
        return <li key={locale} className={`tongue tongue-${status}`}><abbr title={languageNames[locale as keyof typeof languageNames]}>{locale}</abbr><span className="hidden"> {say(`console.text.${status}` as MessageKey)}</span></li>;
      })}
    </ul>
  );
}
