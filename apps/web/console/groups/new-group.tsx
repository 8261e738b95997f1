import { Form, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { chosenPlace } from '../staff/chosen.js';
import { useWords } from '../words/words.js';
import { GroupFields, groupWords } from './group-fields.js';
import { proposeGroup } from './group.queries.js';

const somebodyElse = 'invited';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const me = signedIn(context);
  const houses = me.memberships.filter(({ roles }) => roles.some((role) => role === 'REPRESENTATIVE' || role === 'CAMPAIGNER')).map(({ organisation }) => organisation);
  return { coalition, houses, leads: me.coalitions.some((one) => one.coalition.id === coalition.id) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const form = await readForm(request);
  const chair = form.text('chair');
  const seat = chair === somebodyElse ? { chairs: false } : { chairs: true, organisationId: chair || null };
  const { proposeGroup: answer } = await ask(context, proposeGroup, { input: { coalitionId: coalition.id, ...seat, ...groupWords(form) } });
  return answer.__typename === 'WorkingGroup' ? redirect(`/console/groups/${answer.id}`) : { fault: faultOf(answer) };
}

/** A group is proposed; the coordination opens it. */
export default function NewGroup() {
  const say = useWords();
  const { coalition, houses, leads } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={say('console.groups.new')} kicker={<bdi>{coalition.name}</bdi>} />
      <Form method="post">
        <FaultNote fault={answer?.fault} />
        <p className="hint">{say('console.groups.newHint')}</p>
        <GroupFields fault={answer?.fault} />
        <Choice label={say('console.groups.chairedBy')} name="chair" defaultValue={houses[0]?.id ?? (leads ? somebodyElse : '')}>
          {houses.map(({ id, name }) => <option key={id} value={id}>{say('console.groups.meFor', { name })}</option>)}
          {leads && <option value={somebodyElse}>{say('console.groups.somebodyElse')}</option>}
          <option value="">{say('console.groups.meForMyself')}</option>
        </Choice>
        <button type="submit" disabled={isBusy}>{say('console.groups.propose')}</button>
      </Form>
    </>
  );
}
