import { data, Form, Link, useActionData, useLoaderData, useSearchParams, useSubmit, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { Choice } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { TaskForm } from './task-form.js';
import { TaskTable } from './task-table.js';
import { dropTask, finishTask, giveTask, taskInput, tasksQuery } from './task.queries.js';

const states = ['OPEN', 'DONE', 'DROPPED'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const place = chosenPlace(context, request);
  if (!place) return undefined;
  const search = new URL(request.url).searchParams;
  const leads = signedIn(context).coalitions.some((one) => one.coalition.id === place.id);
  const mine = search.get('whose') === 'mine' || (!leads && search.get('whose') !== 'all');
  const state = states.find((one) => one === search.get('state')) ?? (search.get('state') === 'ANY' ? null : 'OPEN');
  const { tasks, coalition } = await ask(context, tasksQuery, { coalitionId: place.id, slug: place.slug, state, mine, after: search.get('after') });
  return { place, leads, mine, rows: tasks.edges.map(({ node }) => node), next: tasks.pageInfo.hasNextPage ? tasks.pageInfo.endCursor : null, houses: coalition?.members.map(({ organisation }) => organisation) ?? [] };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const place = chosenPlace(context, request);
  if (!place) throw notFound();
  const form = await readForm(request);
  const [done, id] = [form.text('act'), form.text('id')];
  const answer = done === 'task' ? (await ask(context, giveTask, { input: { coalitionId: place.id, ...taskInput(form) } })).giveTask
    : done === 'drop' ? (await ask(context, dropTask, { taskId: id })).dropTask : (await ask(context, finishTask, { taskId: id })).finishTask;
  const fault = faultOf(answer);
  return data({ fault, done, id }, { status: fault ? 409 : 200 });
}

/** What is to be done in a coalition: mine first, or all I may see. */
export default function TaskList() {
  const say = useWords();
  const me = useMe();
  const loaded = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const [search] = useSearchParams();
  if (!loaded) return <><PageHead title={say('console.screen.tasks')} /><Empty title={say('console.groups.nowhere')}><p>{say('console.groups.nowhereText')}</p></Empty></>;
  const { place, leads, rows, next, houses } = loaded;
  const further = new URLSearchParams(search);
  if (next) further.set('after', next);
  return (
    <>
      <PageHead title={say('console.screen.tasks')} kicker={<bdi>{place.name}</bdi>} />
      <CoalitionChoice slug={place.slug} coalitions={me.takesPart} />
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.groups.done')}</p>}
      <Filters />
      {rows.length > 0 ? <TaskTable tasks={rows} mayDrop={leads} acted={acted} /> : <Empty title={say('console.tasks.none')}><p>{say('console.tasks.noneText')}</p></Empty>}
      {next && <p><Link className="button second" to={`?${further.toString()}`}>{say('console.petitions.more')}</Link></p>}
      {leads && <TaskForm coalitionId={place.id} houses={houses} people={[]} fault={acted?.done === 'task' ? acted.fault : undefined} />}
    </>
  );
}

function Filters() {
  const say = useWords();
  const submit = useSubmit();
  const [search] = useSearchParams();
  const { place, mine } = useLoaderData<typeof loader>()!;
  return (
    <Form method="get" className="row filters" onChange={(event) => void submit(event.currentTarget)}>
      <input type="hidden" name="coalition" value={place.slug} />
      <Choice label={say('console.tasks.whose')} name="whose" defaultValue={mine ? 'mine' : 'all'}>
        <option value="mine">{say('console.tasks.mine')}</option>
        <option value="all">{say('console.tasks.all')}</option>
      </Choice>
      <Choice label={say('console.tasks.state')} name="state" defaultValue={search.get('state') ?? 'OPEN'}>
        {states.map((state) => <option key={state} value={state}>{say(`organisations.tasks.state.${state.toLowerCase() as 'open'}`)}</option>)}
        <option value="ANY">{say('console.tasks.anyState')}</option>
      </Choice>
      <noscript><button className="second">{say('console.organisation.show')}</button></noscript>
    </Form>
  );
}
