import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { ask, signedIn } from '../desk.js';
import { ComingList, PastTable } from '../parts/dated-lists.js';
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
  const { coalition, coming, past, next, mayPlan } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.activities')} kicker={<bdi>{coalition.name}</bdi>}>
        {mayPlan && <Link className="button" to={`/console/activities/new?coalition=${coalition.slug}`}>{say('console.activities.new')}</Link>}
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <h2>{say('console.activities.coming')}</h2>
      {coming.length === 0 ? <Empty title={say('console.activities.none')}><p>{say('console.activities.noneText')}</p></Empty> : (
        <ComingList of={coming} under="/console/activities" kicker={({ kind, state, organisation }) => <><ActivityMark state={state} /> {say(`campaigns.activities.kind.${kind.toLowerCase()}` as MessageKey)}{organisation && <> · <bdi>{organisation.name}</bdi></>}</>} />
      )}
      <PastTable of={past} under="/console/activities" title={say('console.activities.past')} one={say('console.activities.activity')} standing={say('console.activities.state')} mark={({ state }) => <ActivityMark state={state} />} next={next} />
    </>
  );
}
