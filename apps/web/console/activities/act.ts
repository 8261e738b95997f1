import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../desk.js';
import { wordsIn, type Form } from '../form.js';
import { activityTimeOf } from './activity-time-fields.js';
import { announceActivity, callOffActivity, correctAttendance, evaluateActivity, holdActivity, moveActivity } from './activities.queries.js';
import { genderIn, organisationIn } from './person-fields.js';

type Context = LoaderFunctionArgs['context'];

/** Does what a form of the screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, activityId: string, form: Form) => Promise<object>) | undefined> = {
  announce: async (context, activityId) => (await ask(context, announceActivity, { activityId })).done,
  move: async (context, activityId, form) => (await ask(context, moveActivity, { input: { activityId, time: activityTimeOf(form), reason: wordsIn(form, 'reason') } })).done,
  callOff: async (context, activityId, form) => (await ask(context, callOffActivity, { activityId, reason: wordsIn(form, 'reason') })).done,
  hold: async (context, activityId) => (await ask(context, holdActivity, { activityId })).done,
  evaluate: async (context, activityId, form) => (await ask(context, evaluateActivity, { activityId, evaluation: wordsIn(form, 'evaluation') })).done,
  correct: async (context, activityId, form) => {
    const { affiliation, organisation: organisationId } = organisationIn(form);
    return (await ask(context, correctAttendance, { input: { activityId, affiliation, organisationId, gender: genderIn(form), delta: Number(form.text('delta')), reason: form.text('why') } })).done;
  },
};

/** Undefined for an act there is none of. */
export async function act(context: Context, activityId: string, form: Form): Promise<object | undefined> {
  return acts[form.text('act')]?.(context, activityId, form);
}
