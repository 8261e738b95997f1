import { Form, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, desk, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { chosenPlace } from '../staff/chosen.js';
import { useWords } from '../words/words.js';
import { areaChoices } from './areas.js';
import { TargetFields, targetFacts } from './target-fields.js';
import { editTarget, targetFactsQuery } from './target.queries.js';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  const given = coalition && (await ask(context, targetFactsQuery, { id: params['id']!, coalitionId: coalition.id })).advocacyTarget;
  if (!given?.mayKeep || given.isCommon) throw notFound();
  return { given, areas: areaChoices(context.get(desk).locale) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { editTarget: answer } = await ask(context, editTarget, { input: { targetId: params['id']!, ...targetFacts(await readForm(request)) } });
  const fault = faultOf(answer);
  return fault ? { fault } : redirect(`/console/targets/${params['id']!}${new URL(request.url).search}`);
}

/** An entry of the coalition’s own is changed; petitions keep the name they were given. */
export default function EditTarget() {
  const say = useWords();
  const { given, areas } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={given.name} kicker={say('console.targets.edit')} />
      <Form method="post">
        <FaultNote fault={fault} />
        <p className="hint">{say('console.targets.editHint')}</p>
        <TargetFields given={given} areas={areas} fault={fault} />
        <button type="submit" disabled={isBusy}>{say('console.targets.save')}</button>
      </Form>
    </>
  );
}
