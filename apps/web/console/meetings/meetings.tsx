import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { ComingList, PastTable } from '../parts/dated-lists.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { MeetingMark } from './meeting-mark.js';
import { editSeries, endSeries, meetingsQuery } from './meetings.queries.js';
import { meetingWords } from './meeting-words-fields.js';
import { SeriesCard } from './series-card.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) return undefined;
  const { coming, past, meetingSeries } = await ask(context, meetingsQuery, { coalitionId: coalition.id, after: new URL(request.url).searchParams.get('after') || undefined });
  const leads = signedIn(context).coalitions.some((one) => one.coalition.id === coalition.id);
  return { coalition, leads, series: meetingSeries, coming: coming.edges.map(({ node }) => node), past: past.edges.map(({ node }) => node), next: past.pageInfo.hasNextPage ? past.pageInfo.endCursor : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const [seriesId, act] = [form.text('seriesId'), form.text('act')];
  const { done } = act === 'edit' ? await ask(context, editSeries, { input: { seriesId, words: meetingWords(form) } }) : await ask(context, endSeries, { seriesId, untilOn: form.text('untilOn') });
  const fault = faultOf(done);
  return data({ fault, seriesId, act }, { status: fault ? 409 : 200 });
}

/** When a coalition and my groups meet, and met. */
export default function MeetingList() {
  const say = useWords();
  const me = useMe();
  const answer = useActionData<typeof action>();
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return <><PageHead title={say('console.screen.meetings')} /><Empty title={say('console.decisions.nowhere')}><p>{say('console.decisions.nowhereText')}</p></Empty></>;
  const { coalition, coming, past, next, series, leads } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.meetings')} kicker={<bdi>{coalition.name}</bdi>}>
        <Link className="button second" to={`/console/proposals?coalition=${coalition.slug}`}>{say('console.screen.proposals')}</Link>
        <Link className="button" to={`/console/meetings/new?coalition=${coalition.slug}`}>{say('console.meetings.new')}</Link>
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <h2>{say('console.meetings.coming')}</h2>
      {coming.length === 0 ? <Empty title={say('console.meetings.noneComing')}><p>{say('console.meetings.noneComingText')}</p></Empty> : (
        <ComingList of={coming} under="/console/meetings" kicker={({ state, moves, groupId }) => <><MeetingMark state={state} moves={moves} /> {groupId && say('console.meetings.ofGroup')}</>} />
      )}
      {series.length > 0 && (
        <section aria-labelledby="series">
          <h2 id="series">{say('console.meetings.series')}</h2>
          {series.map((one) => <SeriesCard key={one.id} series={one} mayChange={leads || Boolean(one.groupId)} answer={answer?.seriesId === one.id ? answer : undefined} />)}
        </section>
      )}
      <PastTable of={past} under="/console/meetings" title={say('console.meetings.past')} one={say('console.meetings.meeting')} standing={say('console.meetings.minutes')} mark={({ state, minutesState }) => <MeetingMark state={state === 'CALLED_OFF' ? state : minutesState} moves={0} />} next={next} />
    </>
  );
}
