import { Link, useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { formatNumber } from '#libs/i18n';
import { ask, notFound, signedIn } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { Ago } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { EntryTable } from './entry-table.js';
import { Filters } from './filters.js';
import { leadersQuery, logQuery, teamQuery } from './log.queries.js';
import { logPlaces, type LogPlace } from './places.js';

type Context = LoaderFunctionArgs['context'];
const filters = ['action', 'person', 'kind', 'object', 'from', 'to'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const places = logPlaces(signedIn(context));
  const place = search.get('of') ? places.find(({ key }) => key === search.get('of')) : places[0];
  if (!place) {
    if (search.get('of')) throw notFound();
    return undefined;
  }
  const given = (name: string) => search.get(name) || undefined;
  const filter = { action: given('action'), accountId: given('person'), objectKind: given('kind'), objectId: given('object'), since: dayOf(given('from')), before: dayOf(given('to'), 1) };
  const [answer, people] = await Promise.all([ask(context, logQuery, { [`${place.kind}Id`]: place.id, filter, after: given('after') }), peopleOf(context, place)]);
  return { place, places, people, page: answer.auditLog, check: answer.auditCheck ?? null };
}

async function peopleOf(context: Context, { kind, id }: LogPlace) {
  const seats = kind === 'organisation' ? (await ask(context, teamQuery, { organisationId: id })).members : (await ask(context, leadersQuery, { coalitionId: id })).staff;
  return seats.map(({ account }) => account);
}

/** The beginning of a day, or of one some days later; undefined for what is no day. */
function dayOf(text: string | undefined, later = 0): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return Number.isNaN(day) ? undefined : new Date(day + later * 86_400_000).toISOString();
}

/** What was done in an organisation or a coalition, by whom, on what, and whether the log is whole. */
export default function Log() {
  const say = useWords();
  const data = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  if (!data) return <><PageHead title={say('console.log.title')} /><Empty title={say('console.log.noPlace')} /></>;
  const { place, page } = data;
  const entries = page.edges.map(({ node }) => node);
  const further = new URLSearchParams(search);
  further.set('after', page.pageInfo.endCursor ?? '');
  return (
    <>
      <PageHead title={say('console.log.title')} kicker={<bdi>{place.name}</bdi>} />
      <Check />
      <Filters key={search.toString()} {...data} />
      {entries.length > 0 ? <EntryTable entries={entries} place={place} /> : filters.some((name) => search.get(name)) ? (
        <Empty title={say('console.log.noneFound')}><p><Link to={`?of=${place.key}`}>{say('console.log.all')}</Link></p></Empty>
      ) : (
        <Empty title={say('console.log.empty')}><p>{say('console.log.emptyText')}</p></Empty>
      )}
      {page.pageInfo.hasNextPage && <p><Link className="button second" to={`?${further.toString()}`}>{say('console.list.more')}</Link></p>}
    </>
  );
}

/** How far the chain was found whole, and when somebody looked. */
function Check() {
  const say = useWords();
  const locale = useLanguage();
  const check = useLoaderData<typeof loader>()?.check;
  if (!check) return <p className="hint">{say('console.log.unverified')}</p>;
  if (check.brokenAt) return <div className="fault-note" role="alert"><p>{say('console.log.broken', { number: formatNumber(locale, Number(check.brokenAt)) })}</p></div>;
  return <p className="hint verified">{say('console.log.verified', { number: formatNumber(locale, Number(check.verified)) })} <Ago at={check.at} /></p>;
}
