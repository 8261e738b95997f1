import type { ActionFunctionArgs } from 'react-router';
import { ask } from '../desk.js';
import { readForm, type Form } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { conditionsIn } from './conditions.js';
import { decide, propose, review, takeBack } from './suspects.queries.js';

/** What was done with how many, and under which number it can be taken back. */
export interface Acted {
  readonly act: string;
  readonly count: number;
  readonly batch?: string;
  readonly fault?: Fault;
}
type Context = ActionFunctionArgs['context'];

/** Every decision of the screen comes through here; the api decides whether it may be taken. */
export async function actOn(context: Context, request: Request): Promise<Acted> {
  const form = await readForm(request);
  const act = form.text('act');
  const answer = await answers[act]?.(context, form);
  if (!answer) return { act, count: 0, fault: { code: 'unknown', message: act } };
  const { reviewed, signatures, reinstated, batch, id } = answer;
  return { act, count: reviewed ?? reinstated ?? signatures ?? 0, batch: batch ?? id ?? undefined, fault: faultOf(answer) };
}

interface Answer {
  readonly __typename: string;
  readonly reviewed?: number;
  readonly signatures?: number;
  readonly reinstated?: number;
  readonly batch?: string | null;
  readonly id?: string;
}

const answers: Record<string, ((context: Context, form: Form) => Promise<Answer>) | undefined> = {
  accept: (context, form) => reviewed(context, form, 'ACCEPT'),
  refuse: (context, form) => reviewed(context, form, 'REFUSE'),
  propose: async (context, form) => (await ask(context, propose, { petition: form.text('petition'), conditions: conditionsIn((name) => form.some(name)), reason: form.text('reason') })).proposeInvalidation,
  approve: async (context, form) => (await ask(context, decide, { batch: form.text('batch'), isApproved: true })).decideInvalidation,
  turnDown: async (context, form) => (await ask(context, decide, { batch: form.text('batch'), isApproved: false })).decideInvalidation,
  takeBack: async (context, form) => (await ask(context, takeBack, { batch: form.text('batch') })).takeBackBatch,
};

async function reviewed(context: Context, form: Form, decision: 'ACCEPT' | 'REFUSE'): Promise<Answer> {
  const ids = form.all('ids');
  const reason = decision === 'REFUSE' ? form.some('reason') : undefined;
  return (await ask(context, review, { petition: form.text('petition'), decision, ids: ids.length > 0 ? ids : undefined, conditions: conditionsIn((name) => form.some(name)), reason })).reviewSuspects;
}
