import { Form, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { GroupFields, groupWords } from './group-fields.js';
import { editGroup, groupWordsQuery } from './group.queries.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { group } = await ask(context, groupWordsQuery, { id: params['id']! });
  if (!group) throw notFound();
  return group;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const groupId = params['id']!;
  const { editGroup: answer } = await ask(context, editGroup, { input: { groupId, ...groupWords(await readForm(request)) } });
  const fault = faultOf(answer);
  return fault ? { fault } : redirect(`/console/groups/${groupId}`);
}

/** What a group is for, before it opens or by the coordination. */
export default function EditGroup() {
  const say = useWords();
  const group = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  return (
    <>
      <PageHead title={say('console.groups.edit')} kicker={<bdi>{group.name}</bdi>} />
      <Form method="post">
        <FaultNote fault={fault} />
        <GroupFields given={group} fault={fault} />
        <button type="submit">{say('console.own.save')}</button>
      </Form>
    </>
  );
}
