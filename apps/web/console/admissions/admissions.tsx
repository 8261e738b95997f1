import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { AdmissionState, AdmissionsQuery } from '../../gql/graphql.js';
import { ask } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { Mark } from '../parts/state-mark.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Day, When } from '../parts/when.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { AdmissionMark } from './admission-mark.js';
import { admissionsQuery } from './admission.queries.js';

type Row = AdmissionsQuery['applications']['edges'][number]['node'];
const onTheWay: readonly AdmissionState[] = ['SUBMITTED', 'INCOMPLETE', 'SPONSORING', 'REVIEW', 'OBJECTION', 'DECIDING', 'DEFERRED', 'ACCEPTED', 'RATIFYING', 'REFUSED', 'APPEALED'];
const ended: readonly AdmissionState[] = ['ADMITTED', 'DISMISSED', 'WITHDRAWN', 'LAPSED'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) return undefined;
  const search = new URL(request.url).searchParams;
  const isEnded = search.get('show') === 'ended';
  const { applications } = await ask(context, admissionsQuery, { coalitionId: coalition.id, states: isEnded ? [...ended] : [...onTheWay], after: search.get('after') || undefined });
  return { coalition, isEnded, rows: applications.edges.map(({ node }) => node), next: applications.pageInfo.hasNextPage ? applications.pageInfo.endCursor : null };
}

/** Applications to a coalition, by how far they have come and how many days are left. */
export default function Admissions() {
  const say = useWords();
  const me = useMe();
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return <><PageHead title={say('console.screen.admissions')} /><Empty title={say('console.admissions.nowhere')}><p>{say('console.admissions.nowhereText')}</p></Empty></>;
  const { coalition, isEnded, rows, next } = loaded;
  const at = (show: string) => `?coalition=${coalition.slug}&show=${show}`;
  return (
    <>
      <PageHead title={say('console.screen.admissions')} kicker={<bdi>{coalition.name}</bdi>} />
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <nav className="row" aria-label={say('console.admissions.which')}>
        <Link className="button second" to={at('open')} aria-current={!isEnded || undefined}>{say('console.admissions.open')}</Link>
        <Link className="button second" to={at('ended')} aria-current={isEnded || undefined}>{say('console.admissions.ended')}</Link>
      </nav>
      {rows.length === 0 && <Empty title={say('console.admissions.none')}><p>{say('console.admissions.noneText')}</p></Empty>}
      {(isEnded ? ended : onTheWay).map((state) => <Stage key={state} state={state} rows={rows.filter((row) => row.state === state)} />)}
      {next && <p><Link className="button second" to={`${at(isEnded ? 'ended' : 'open')}&after=${encodeURIComponent(next)}`}>{say('console.list.more')}</Link></p>}
    </>
  );
}

function Stage({ state, rows }: { readonly state: AdmissionState; readonly rows: readonly Row[] }) {
  const say = useWords();
  const keys = useRowKeys();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={state}>
      <h2 id={state}><AdmissionMark state={state} /></h2>
      <table className="stacking" onKeyDown={keys}>
        <caption className="hidden">{say(`console.admissions.state.${state}`)}</caption>
        <thead><tr>
          <th scope="col">{say('console.admissions.applicant')}</th>
          <th scope="col">{say('console.admissions.submitted')}</th>
          <th scope="col">{say(rows[0]!.endedAt ? 'console.admissions.endedOn' : 'console.admissions.due')}</th>
          <th scope="col">{say('console.admissions.mine')}</th>
        </tr></thead>
        <tbody>
          {rows.map(({ id, name, submittedAt, dueAt, endedAt, isOverdue, myTasks }) => (
            <tr key={id}>
              <th scope="row"><Link to={`/console/admissions/${id}`} prefetch="intent" dir="auto" data-row>{name}</Link></th>
              <td data-label={say('console.admissions.submitted')}><Day at={submittedAt} /></td>
              <td data-label={say(endedAt ? 'console.admissions.endedOn' : 'console.admissions.due')}>{endedAt ? <Day at={endedAt} /> : dueAt ? <span><When at={dueAt} /> {isOverdue && <Mark tone="bad">{say('console.admissions.overdue')}</Mark>}</span> : '–'}</td>
              <td data-label={say('console.admissions.mine')}>{myTasks.length > 0 ? myTasks.map((task) => say(`console.admissions.task.${task}`)).join(', ') : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
