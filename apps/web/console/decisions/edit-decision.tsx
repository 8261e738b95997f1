import { Form, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { DecisionFields, wordsOf } from './decision-fields.js';
import { decisionQuery, editDecision, rulesQuery } from './decision.queries.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { decision } = await ask(context, decisionQuery, { id: params['id']! });
  const place = signedIn(context).takesPart.find(({ id }) => id === decision?.coalitionId);
  if (!decision?.myActions.includes('EDIT') || !place) throw notFound();
  const { coalition } = await ask(context, rulesQuery, { slug: place.slug });
  if (!coalition) throw notFound();
  return { decision, rules: coalition.decisionRules };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { editDecision: answer } = await ask(context, editDecision, { input: { decisionId: params['id']!, ...wordsOf(await readForm(request)) } });
  return answer.__typename === 'Decision' ? redirect(`/console/decisions/${answer.id}`) : { fault: faultOf(answer) };
}

/** A draft is written anew, as long as nobody was asked. */
export default function EditDecision() {
  const say = useWords();
  const { decision, rules } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={say('console.decisions.edit')} kicker={<bdi>{decision.title}</bdi>} />
      <Form method="post">
        <FaultNote fault={answer?.fault} />
        <DecisionFields rules={rules} given={decision} fault={answer?.fault} />
        <button type="submit" disabled={isBusy}>{say('console.decisions.saveDraft')}</button>
      </Form>
    </>
  );
}
