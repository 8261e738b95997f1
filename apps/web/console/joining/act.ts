import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../desk.js';
import type { Form } from '../form.js';
import { criterionKinds } from './criterion-kinds.js';
import { addCriterion, editCriterion, retireCriterion, setRules } from './rules.queries.js';

type Context = LoaderFunctionArgs['context'];
const numbers = ['sponsors', 'quorumPercent', 'rapporteurs', 'completenessDays', 'sponsoringDays', 'reviewDays', 'objectionDays', 'decidingDays', 'appealDays'] as const;
const bodies = ['COORDINATION', 'STEERING', 'MEMBERS'] as const;
const modes = ['MAJORITY', 'TWO_THIRDS', 'UNANIMITY'] as const;

/** Does what a form of the screen asks for; the api's answer. */
export async function act(context: Context, coalitionId: string, form: Form): Promise<object> {
  const criterionId = form.text('criterionId');
  const criterion = { isBlocking: form.has('isBlocking'), values: form.all('values').filter(Boolean), words: { fr: form.text('fr'), ar: form.text('ar'), en: form.text('en'), es: form.text('es') } };
  switch (form.text('act')) {
    case 'add': return (await ask(context, addCriterion, { input: { coalitionId, kind: among(criterionKinds, form.text('kind')), ...criterion } })).addAdmissionCriterion;
    case 'edit': return (await ask(context, editCriterion, { input: { criterionId, ...criterion } })).editAdmissionCriterion;
    case 'retire': return (await ask(context, retireCriterion, { criterionId })).retireAdmissionCriterion;
    default: return rules(context, coalitionId, form);
  }
}

async function rules(context: Context, coalitionId: string, form: Form): Promise<object> {
  const counted = Object.fromEntries(numbers.map((name) => [name, Math.trunc(Number(form.text(name)) || 0)])) as Record<(typeof numbers)[number], number>;
  const input = {
    coalitionId, ...counted, isOpen: form.has('isOpen'), isRatified: form.has('isRatified'),
    body: among(bodies, form.text('body')), mode: among(modes, form.text('mode')), joinsAs: among(['MEMBER', 'ASSOCIATE'] as const, form.text('joinsAs')),
  };
  return (await ask(context, setRules, { input })).setAdmissionRules;
}

function among<const T extends string>(list: readonly [T, ...T[]], value: string): T {
  return list.find((one) => one === value) ?? list[0];
}
