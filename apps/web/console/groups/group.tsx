import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { GroupQuery, GroupSpaceQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { PageHead } from '../parts/page-head.js';
import { Day } from '../parts/when.js';
import { useMe } from '../room/use-me.js';
import { TaskForm } from '../tasks/task-form.js';
import { TaskTable } from '../tasks/task-table.js';
import { useWords } from '../words/words.js';
import { act } from './act.js';
import { Course } from './course.js';
import { GroupMark } from './group-mark.js';
import { groupQuery, spaceQuery } from './group.queries.js';
import { Invite } from './invite.js';
import { NoteList } from './note-list.js';
import { Requests } from './requests.js';
import { Seats } from './seats.js';

/** A group as the screen knows it. */
export type Shown = NonNullable<GroupQuery['group']> & Pick<NonNullable<GroupSpaceQuery['group']>, 'notes'>;
/** What was done, to which part, or why not. */
export interface Acted {
  readonly done: string;
  readonly id: string;
  readonly fault: Fault | undefined;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const id = params['id']!;
  const [{ group }, space] = await Promise.all([ask(context, groupQuery, { id }), ask(context, spaceQuery, { id })]);
  if (!group || !space.group) throw notFound();
  const shown: Shown = { ...group, notes: space.group.notes };
  return { group: shown, tasks: space.tasks.edges.map(({ node }) => node) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act'), id: form.text('id') }, { status: fault ? 409 : 200 });
}

/** A working group: what it is for, what it wrote, its tasks, who sits there, and what I may do. */
export default function GroupScreen() {
  const say = useWords();
  const me = useMe();
  const { group } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const coalition = me.takesPart.find(({ id }) => id === group.coalitionId);
  return (
    <>
      <PageHead title={group.name} kicker={<><GroupMark state={group.state} /> <bdi>{coalition?.name}</bdi></>} />
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.groups.done')}</p>}
      <div className="pair">
        <div>
          <section aria-labelledby="mandate">
            <h2 id="mandate">{say('console.groups.mandate')}</h2>
            <p className="hint"><Day at={group.fromOn} />{group.untilOn && <> – <Day at={group.untilOn} /></>}</p>
            <p className="as-written" dir="auto">{group.mandate}</p>
          </section>
          {group.report && <section aria-labelledby="report"><h2 id="report">{say('console.groups.report')}</h2><p className="as-written" dir="auto">{group.report}</p></section>}
          <NoteList group={group} />
          <GroupTasks acted={acted} />
        </div>
        <aside>
          <Requests group={group} acted={acted} />
          <Seats group={group} acted={acted} />
          <Invite group={group} acted={acted} />
          <Course group={group} acted={acted} />
        </aside>
      </div>
    </>
  );
}

function GroupTasks({ acted }: { readonly acted: Acted | undefined }) {
  const say = useWords();
  const { group, tasks } = useLoaderData<typeof loader>();
  const mayGive = group.rights.releases || group.rights.leads;
  const seated = group.seats.filter(({ isInForce }) => isInForce);
  const houses = new Map(seated.flatMap(({ organisation }) => (organisation ? [[organisation.id, organisation] as const] : [])));
  if (!mayGive && tasks.length === 0) return null;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{say('console.screen.tasks')}</h2>
      {tasks.length > 0 ? <TaskTable tasks={tasks} mayDrop={mayGive} acted={acted} /> : <p className="hint">{say('console.tasks.none')}</p>}
      {mayGive && <TaskForm coalitionId={group.coalitionId} houses={[...houses.values()]} people={seated.flatMap(({ account }) => account ?? [])} fault={acted?.done === 'task' ? acted.fault : undefined} />}
    </section>
  );
}
