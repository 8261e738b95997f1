import { Link, useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { ask, signedIn } from '../desk.js';
import { MeetingTime } from '../meetings/meeting-time.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { mayCreate } from '../room/screens.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { ActivityMark } from './activity-mark.js';
import { activitiesQuery } from './activities.queries.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) return undefined;
  const { coming, past } = await ask(context, activitiesQuery, { coalitionId: coalition.id, after: new URL(request.url).searchParams.get('after') || undefined });
  return { coalition, mayPlan: mayCreate(signedIn(context)), coming: coming.edges.map(({ node }) => node), past: past.edges.map(({ node }) => node), next: past.pageInfo.hasNextPage ? past.pageInfo.endCursor : null };
}

/** Events and trainings of a coalition and its organisations: to come, and past. */
export default function ActivityList() {
  const say = useWords();
  const me = useMe();
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return <><PageHead title={say('console.screen.activities')} /><Empty title={say('console.decisions.nowhere')}><p>{say('console.decisions.nowhereText')}</p></Empty></>;
  const { coalition, coming, past, mayPlan } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.activities')} kicker={<bdi>{coalition.name}</bdi>}>
        {mayPlan && <Link className="button" to={`/console/activities/new?coalition=${coalition.slug}`}>{say('console.activities.new')}</Link>}
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <h2>{say('console.activities.coming')}</h2>
      {coming.length === 0 ? <Empty title={say('console.activities.none')}><p>{say('console.activities.noneText')}</p></Empty> : (
        <ul className="inbox">
          {coming.map(({ id, title, kind, state, place, startsAt, zone, organisation }) => (
            <li key={id}>
              <span className="kicker"><ActivityMark state={state} /> {say(`campaigns.activities.kind.${kind.toLowerCase()}` as MessageKey)}{organisation && <> · <bdi>{organisation.name}</bdi></>}</span>
              <Link to={`/console/activities/${id}`} prefetch="intent" dir="auto">{title}</Link>
              <span className="hint"><MeetingTime at={startsAt} zone={zone} />{place && <> · <bdi>{place}</bdi></>}</span>
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 && <Past />}
    </>
  );
}

function Past() {
  const say = useWords();
  const { past, next } = useLoaderData<typeof loader>()!;
  const [search] = useSearchParams();
  const further = new URLSearchParams(search);
  if (next) further.set('after', next);
  return (
    <>
      <h2>{say('console.activities.past')}</h2>
      <table className="stacking">
        <caption className="hidden">{say('console.activities.past')}</caption>
        <thead><tr><th scope="col">{say('console.activities.activity')}</th><th scope="col">{say('console.activities.when')}</th><th scope="col">{say('console.activities.state')}</th></tr></thead>
        <tbody>
          {past.map(({ id, title, startsAt, state, zone }) => (
            <tr key={id}>
              <th scope="row"><Link to={`/console/activities/${id}`} dir="auto">{title}</Link></th>
              <td data-label={say('console.activities.when')}><MeetingTime at={startsAt} zone={zone} /></td>
              <td data-label={say('console.activities.state')}><ActivityMark state={state} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {next && <p><Link className="button second" to={`?${further.toString()}`}>{say('console.meetings.earlier')}</Link></p>}
    </>
  );
}
