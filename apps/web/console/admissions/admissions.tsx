import { Form, Link, useLoaderData, useSubmit, type LoaderFunctionArgs } from 'react-router';
import type { AdmissionState, AdmissionsQuery } from '../../gql/graphql.js';
import { ask } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { Choice } from '../parts/field.js';
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
  return (
    <>
      <PageHead title={say('console.screen.admissions')} kicker={<bdi>{coalition.name}</bdi>} />
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <Shown />
      {rows.length === 0 && <Empty title={say('console.admissions.none')}><p>{say('console.admissions.noneText')}</p></Empty>}
      {rows.length > 0 && <Rows rows={(isEnded ? ended : onTheWay).flatMap((state) => rows.filter((row) => row.state === state))} isEnded={isEnded} />}
      {next && <p><Link className="button second" to={`?coalition=${coalition.slug}&show=${isEnded ? 'ended' : 'open'}&after=${encodeURIComponent(next)}`}>{say('console.list.more')}</Link></p>}
    </>
  );
}

/** Those on their way, or those that are over. */
function Shown() {
  const say = useWords();
  const submit = useSubmit();
  const { coalition, isEnded } = useLoaderData<typeof loader>()!;
  return (
    <Form method="get" className="row" onChange={(event) => void submit(event.currentTarget)}>
      <input type="hidden" name="coalition" value={coalition.slug} />
      <Choice label={say('console.admissions.which')} name="show" defaultValue={isEnded ? 'ended' : 'open'}>
        <option value="open">{say('console.admissions.open')}</option>
        <option value="ended">{say('console.admissions.ended')}</option>
      </Choice>
      <noscript><button className="second">{say('console.organisation.show')}</button></noscript>
    </Form>
  );
}

function Rows({ rows, isEnded }: { readonly rows: readonly Row[]; readonly isEnded: boolean }) {
  const say = useWords();
  const keys = useRowKeys();
  const last = say(isEnded ? 'console.admissions.endedOn' : 'console.admissions.due');
  return (
    <table className="stacking" onKeyDown={keys}>
      <caption className="hidden">{say('console.screen.admissions')}</caption>
      <thead><tr>
        <th scope="col">{say('console.admissions.applicant')}</th>
        <th scope="col">{say('console.decisions.state')}</th>
        <th scope="col">{say('console.admissions.submitted')}</th>
        <th scope="col">{last}</th>
        <th scope="col">{say('console.admissions.mine')}</th>
      </tr></thead>
      <tbody>
        {rows.map(({ id, name, state, submittedAt, dueAt, endedAt, isOverdue, myTasks }) => (
          <tr key={id}>
            <th scope="row"><Link to={`/console/admissions/${id}`} prefetch="intent" dir="auto" data-row>{name}</Link></th>
            <td data-label={say('console.decisions.state')}><AdmissionMark state={state} /></td>
            <td data-label={say('console.admissions.submitted')}><Day at={submittedAt} /></td>
            <td data-label={last}>{endedAt ? <Day at={endedAt} /> : dueAt ? <span><When at={dueAt} /> {isOverdue && <Mark tone="bad">{say('console.admissions.overdue')}</Mark>}</span> : '–'}</td>
            <td data-label={say('console.admissions.mine')}>{myTasks.length > 0 ? myTasks.map((task) => say(`console.admissions.task.${task}`)).join(', ') : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
