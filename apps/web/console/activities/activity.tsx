import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import type { ActivityQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { isWritten, inReading } from '../meetings/in-reading.js';
import { MeetingTime } from '../meetings/meeting-time.js';
import { faultOf, type Fault } from '../outcome.js';
import { PageHead } from '../parts/page-head.js';
import { useLanguage, useWords } from '../words/words.js';
import { act } from './act.js';
import { activityQuery, aroundActivities } from './activities.queries.js';
import { aroundOf, type Around } from './activity-fields.js';
import { ActivityMark } from './activity-mark.js';
import { CourseCard } from './course-card.js';
import { NumbersCard } from './numbers-card.js';

/** An activity as the screen knows it. */
export type Shown = NonNullable<ActivityQuery['activity']>;
/** What was done, or why not. */
export interface Acted {
  readonly done: string;
  readonly fault: Fault | undefined;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { activity } = await ask(context, activityQuery, { id: params['id']! });
  if (!activity) throw notFound();
  const around = await ask(context, aroundActivities, { slug: activity.coalition.slug, coalitionId: activity.coalitionId });
  return { activity, around: aroundOf(around), now: new Date().toISOString() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act') }, { status: fault ? 409 : 200 });
}

/** One activity: what it is, its course and its figures; who registered, who came and what was handed out stand beside. */
export default function ActivityScreen() {
  const say = useWords();
  const language = useLanguage();
  const { activity, around, now } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const { id, slug, title, summary, kind, state, startsAt, endsAt, zone, place, link, module, audience, texts, organisation, coalition, mayPrepare, trainers, evaluation, numbers } = activity;
  const isOpen = state === 'PLANNED' || state === 'ANNOUNCED' || state === 'HELD';
  return (
    <>
      <PageHead title={title} kicker={<><ActivityMark state={state} /> {say(`campaigns.activities.kind.${kind.toLowerCase()}` as MessageKey)} · <bdi>{(organisation ?? coalition).name}</bdi></>}>
        {mayPrepare && isOpen && <Link className="button second" to={`/console/activities/${id}/edit`}>{say('console.activities.edit')}</Link>}
      </PageHead>
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.activities.done')}</p>}
      <p><MeetingTime at={startsAt} zone={zone} /> – <MeetingTime at={endsAt} zone={zone} />{place && <> · <bdi>{place}</bdi></>}{link && <> · <a href={link} rel="noreferrer" dir="ltr">{link}</a></>}</p>
      <p className="hint">{say(`campaigns.activities.audience.${audience.toLowerCase()}` as MessageKey)}{module && <> · <bdi>{module}</bdi></>}{trainers.length > 0 && <> · <bdi>{trainers.map(({ name, organisation: of }) => (of ? `${name} (${of.name})` : name)).join(', ')}</bdi></>}</p>
      <PartOf of={activity} around={around} />
      {isWritten(texts.reason) && <p className="hint">{say('console.activities.why')} <bdi>{inReading(texts.reason, language)}</bdi></p>}
      <ul className="inbox">
        <li><Link to={`/console/activities/${id}/registrations`}>{say('console.activities.registrations')}</Link></li>
        {mayPrepare && <li><Link to={`/console/activities/${id}/attendance`}>{say('console.activities.attendance')}</Link></li>}
        <li><Link to={`/console/activities/${id}/material`}>{say('console.activities.material')}</Link></li>
        {audience === 'PUBLIC' && state !== 'PLANNED' && <li><a href={`/${language}/activities/${slug}`}>{say('console.activities.public')}</a></li>}
      </ul>
      {summary && <p dir="auto">{summary}</p>}
      {numbers && <NumbersCard activity={activity} numbers={numbers} organisations={around.organisations} acted={acted} />}
      {isWritten(evaluation) && <section className="card"><h2>{say('console.activities.evaluation')}</h2><p dir="auto">{inReading(evaluation, language)}</p></section>}
      {mayPrepare && isOpen && <CourseCard activity={activity} acted={acted} hasBegun={startsAt <= now} isOver={endsAt <= now} />}
      <p className="no-print"><Link to="/console/activities">{say('console.activities.all')}</Link></p>
    </>
  );
}

/** Of which campaign it is a part, and which project pays for it. */
function PartOf({ of: { campaignId, projectId }, around: { campaigns, projects } }: { readonly of: Shown; readonly around: Around }) {
  const say = useWords();
  const language = useLanguage();
  const campaign = campaigns.find(({ node }) => node.id === campaignId)?.node;
  const project = projects.find(({ id }) => id === projectId);
  if (!campaign && !project) return null;
  return (
    <p className="hint">
      {campaign && <>{say('console.activities.campaign')} <Link to={`/console/campaigns/${campaign.id}`} dir="auto">{campaign.title}</Link></>}
      {campaign && project && ' · '}
      {project && <>{say('console.campaigns.project')} <bdi>{`${project.code} · ${inReading(project.names, language)}`}</bdi></>}
    </p>
  );
}
