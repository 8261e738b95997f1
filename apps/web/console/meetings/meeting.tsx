import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { AroundMeetingQuery, MeetingQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { PageHead } from '../parts/page-head.js';
import { useLanguage, useWords } from '../words/words.js';
import { act } from './act.js';
import { AgendaCard } from './agenda-card.js';
import { DatesCard } from './dates-card.js';
import { isWritten, inReading } from './in-reading.js';
import { MeetingMark } from './meeting-mark.js';
import { MeetingTime } from './meeting-time.js';
import { aroundQuery, meetingQuery } from './meetings.queries.js';
import { MinutesCard } from './minutes-card.js';
import { PresenceCard } from './presence-card.js';
import { TasksCard } from './tasks-card.js';

/** A meeting as the screen knows it. */
export type Shown = NonNullable<MeetingQuery['meeting']>;
export type Around = AroundMeetingQuery;
/** What was done, or why not. */
export interface Acted {
  readonly done: string;
  /** The proposal, where it was about one. */
  readonly about: string;
  readonly fault: Fault | undefined;
}
export interface Part {
  readonly meeting: Shown;
  readonly acted: Acted | undefined;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { meeting } = await ask(context, meetingQuery, { id: params['id']! });
  if (!meeting) throw notFound();
  return { meeting, around: await ask(context, aroundQuery, { coalitionId: meeting.coalitionId }), now: new Date().toISOString() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act'), about: form.text('proposalId') }, { status: fault ? 409 : 200 });
}

/** One meeting: its agenda, who was there, what was said and what came of it. Prints as its minutes. */
export default function MeetingScreen() {
  const say = useWords();
  const language = useLanguage();
  const { meeting, around, now } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const { title, startsAt, endsAt, place, link, zone, state, moves, texts, coalition, mayPrepare, minutesState } = meeting;
  const hasBegun = startsAt <= now;
  const isOpen = state === 'PLANNED' && minutesState !== 'APPROVED';
  return (
    <>
      <PageHead title={title} kicker={<><MeetingMark state={state} moves={moves} isOver={endsAt <= now} /> <bdi>{coalition.name}</bdi></>}>
        <button type="button" className="second no-print" onClick={() => window.print()}>{say('console.meetings.print')}</button>
      </PageHead>
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.meetings.done')}</p>}
      <p><MeetingTime at={startsAt} zone={zone} /> · {say('console.meetings.lasts', { minutes: Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) })}{place && <> · <bdi>{place}</bdi></>}{link && <> · <a href={link} rel="noreferrer" dir="ltr">{link}</a></>}</p>
      {isWritten(texts.reason) && <p className="hint">{say('console.meetings.reason')} <bdi>{inReading(texts.reason, language)}</bdi></p>}
      <AgendaCard meeting={meeting} around={around} acted={acted} mayChange={mayPrepare && isOpen} isComing={!hasBegun} />
      <PresenceCard meeting={meeting} acted={acted} mayChange={mayPrepare && isOpen} />
      <MinutesCard meeting={meeting} acted={acted} mayChange={mayPrepare && isOpen && hasBegun} />
      <TasksCard meeting={meeting} acted={acted} mayChange={mayPrepare && isOpen} />
      {mayPrepare && state === 'PLANNED' && !hasBegun && <DatesCard meeting={meeting} acted={acted} />}
      <p className="no-print"><Link to="/console/meetings">{say('console.meetings.all')}</Link></p>
    </>
  );
}
