import { Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { CampaignInsideQuery, CampaignQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import { Day } from '../parts/when.js';
import { TaskForm } from '../tasks/task-form.js';
import { TaskTable } from '../tasks/task-table.js';
import { useLanguage, useWords, Words } from '../words/words.js';
import { act } from './act.js';
import { ActionsCard } from './actions-card.js';
import { answered, type Acted } from './answered.js';
import { aroundOf, type Around } from './around.js';
import { campaignQuery, insideQuery } from './campaigns.queries.js';
import { ChecklistCard } from './checklist-card.js';
import { CourseCard } from './course-card.js';
import { inWords } from './in-words.js';
import { Lessons } from './lessons.js';
import { CampaignMark } from './marks.js';
import { MessagesCard } from './messages-card.js';

/** A campaign as its screen knows it. */
export type Shown = NonNullable<CampaignQuery['campaign']> & NonNullable<CampaignInsideQuery['campaign']>;
/** What each part of the screen gets. */
export interface Part {
  readonly campaign: Shown;
  readonly around: Around;
  readonly acted: Acted | undefined;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const id = params['id']!;
  const [{ campaign }, inside] = await Promise.all([ask(context, campaignQuery, { id }), ask(context, insideQuery, { id })]);
  if (!campaign || !inside.campaign) throw notFound();
  const shown: Shown = { ...campaign, ...inside.campaign };
  return { campaign: shown, around: await aroundOf(context, shown) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  return answered(form, answer);
}

/** A campaign at a glance: its next dates and who has published, its steps, tasks, messages and course. */
export default function CampaignScreen() {
  const say = useWords();
  const locale = useLanguage();
  const { campaign, around } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const { title, text, state, organisation, startsOn, endsOn, objective, project, lessons, slug } = campaign;
  const part: Part = { campaign, around, acted };
  return (
    <>
      <PageHead title={title} kicker={<><CampaignMark state={state} /> <bdi>{organisation.name}</bdi></>}>
        <Link className="button second" to={`/console/campaigns/${campaign.id}/participation`}>{say('console.campaigns.whoTakesPart')}</Link>
        {state !== 'PLANNED' && <a className="button second" href={`/${locale}/campaigns/${slug}`}>{say('console.campaigns.publicPage')}</a>}
      </PageHead>
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.groups.done')}</p>}
      <p className="hint"><Day at={startsOn} />{endsOn && <> – <Day at={endsOn} /></>}{objective && <> · <Words of="console.campaigns.forObjective" with={{ name: <bdi>{inWords(objective.names, locale)}</bdi> }} /></>}{project && <> · <Words of="console.campaigns.forProject" with={{ name: <bdi>{`${project.code} · ${inWords(project.names, locale)}`}</bdi> }} /></>}</p>
      {text && <p className="as-written" dir="auto">{text}</p>}
      {lessons && <section className="card" aria-label={say('console.campaigns.lessons')}><Lessons lessons={lessons} level="h2" /></section>}
      <div className="pair">
        <div>
          <ActionsCard {...part} />
          <TasksPart {...part} />
          <MessagesCard {...part} />
        </div>
        <aside>
          <CourseCard {...part} />
          <ChecklistCard {...part} />
        </aside>
      </div>
      <p><Link to="/console/campaigns">{say('console.campaigns.all')}</Link></p>
    </>
  );
}

function TasksPart({ campaign: { coalitionId, tasks, mayEdit }, around, acted }: Part) {
  const say = useWords();
  if (tasks.length === 0 && !mayEdit) return null;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{say('console.screen.tasks')}</h2>
      {tasks.length > 0 ? <TaskTable tasks={tasks} mayDrop={false} acted={acted} /> : <p className="hint">{say('console.tasks.none')}</p>}
      {mayEdit && <TaskForm coalitionId={coalitionId} houses={around.houses} people={[]} fault={acted?.done === 'task' ? acted.fault : undefined} />}
    </section>
  );
}
