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
import { addTarget, targetFactsQuery } from './target.queries.js';

/** By the address: `institution` for an office of it, `corrects` for a common entry that is wrong. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const asked = new URL(request.url).searchParams;
  const [institutionId, correctsId] = [asked.get('institution'), asked.get('corrects')];
  const id = institutionId ?? correctsId;
  const { advocacyTarget: known } = id ? await ask(context, targetFactsQuery, { id, coalitionId: coalition.id }) : { advocacyTarget: null };
  if (id && !known) throw notFound();
  const areas = areaChoices(context.get(desk).locale);
  if (institutionId) return { coalition, areas, of: known!.name, how: 'office' as const, given: { ...known!, names: { fr: null, ar: null, en: null, es: null }, holder: '', email: '', address: '', phone: '', website: '' } };
  return { coalition, areas, of: known?.name ?? coalition.name, how: correctsId ? ('correction' as const) : ('institution' as const), given: known ?? undefined };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const asked = new URL(request.url).searchParams;
  const { addTarget: answer } = await ask(context, addTarget, { input: { coalitionId: coalition.id, institutionId: asked.get('institution'), correctsId: asked.get('corrects'), ...targetFacts(await readForm(request)) } });
  return answer.__typename === 'AdvocacyTarget' ? redirect(`/console/targets/${answer.id}?coalition=${coalition.slug}`) : { fault: faultOf(answer) };
}

/** An institution or an office of the coalition’s own. */
export default function NewTarget() {
  const say = useWords();
  const { areas, given, of, how } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={say(`console.targets.new.${how}`)} kicker={<bdi>{of}</bdi>} />
      <Form method="post">
        <FaultNote fault={fault} />
        <p className="hint">{say(`console.targets.newHint.${how}`)}</p>
        <TargetFields given={given} areas={areas} fault={fault} />
        <button type="submit" disabled={isBusy}>{say('console.targets.save')}</button>
      </Form>
    </>
  );
}
