import { Form, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { chosenPlace } from '../staff/chosen.js';
import { useWords } from '../words/words.js';
import { DecisionFields, wordsOf } from './decision-fields.js';
import { draftDecision, rulesQuery } from './decision.queries.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const chosen = chosenPlace(context, request);
  const me = signedIn(context);
  if (!chosen) throw notFound();
  const { coalition } = await ask(context, rulesQuery, { slug: chosen.slug });
  if (!coalition) throw notFound();
  const proposers = me.memberships.filter(({ roles }) => roles.some((role) => role === 'REPRESENTATIVE' || role === 'CAMPAIGNER')).map(({ organisation }) => organisation);
  return { coalition: chosen, rules: coalition.decisionRules, proposers, leads: me.coalitions.some((one) => one.coalition.id === chosen.id) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const chosen = chosenPlace(context, request);
  if (!chosen) throw notFound();
  const form = await readForm(request);
  const { draftDecision: answer } = await ask(context, draftDecision, { input: { coalitionId: chosen.id, organisationId: form.some('organisationId'), ...wordsOf(form) } });
  return answer.__typename === 'Decision' ? redirect(`/console/decisions/${answer.id}`) : { fault: faultOf(answer) };
}

/** A question is written down; nobody is asked yet. */
export default function NewDecision() {
  const say = useWords();
  const { coalition, rules, proposers, leads } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={say('console.decisions.new')} kicker={<bdi>{coalition.name}</bdi>} />
      <Form method="post">
        <FaultNote fault={answer?.fault} />
        <p className="hint">{say('console.decisions.newHint')}</p>
        <Choice label={say('console.decisions.proposedBy')} name="organisationId" defaultValue={leads ? '' : proposers[0]?.id}>
          {leads && <option value="">{say('console.screen.staff')}</option>}
          {proposers.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Choice>
        <DecisionFields rules={rules} fault={answer?.fault} />
        <button type="submit" disabled={isBusy}>{say('console.decisions.saveDraft')}</button>
      </Form>
    </>
  );
}
