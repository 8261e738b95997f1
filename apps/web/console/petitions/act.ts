import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type RouterContextProvider } from 'react-router';
import { ask } from '../desk.js';
import { readForm, wordsIn, type Form } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { answer, correct, deliver, plainSteps, schedule, tell } from './acts.js';

/** What a step answered: done, or why not. */
export interface Acted {
  readonly verb: string;
  readonly fault?: Fault;
}
type Step = (context: Readonly<RouterContextProvider>, petition: string, form: Form) => Promise<{ done: object }>;

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/console/petitions/${params.slug!}`);

/** Every step of a petition comes through here; the api decides whether it may be done. */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Acted> {
  const form = await readForm(request);
  const verb = form.text('verb');
  const step = steps[verb];
  if (!step) return { verb, fault: { code: 'unknown', message: verb } };
  const { done } = await step(context, params.slug!, form);
  return { verb, fault: faultOf(done) };
}

const plain = Object.entries(plainSteps).map(([verb, document]): [string, Step] => [verb, (context, petition) => ask(context, document, { petition })]);

const steps: Record<string, Step | undefined> = {
  ...Object.fromEntries(plain),
  SCHEDULE: (context, petition, form) => ask(context, schedule, { petition, opensAt: form.text('opensAt'), closesAt: form.some('closesAt') }),
  DELIVER: (context, petition, form) =>
    ask(context, deliver, { input: { petition, target: Number(form.text('target')), deliveredOn: form.text('deliveredOn'), receipt: form.some('receipt'), note: form.some('note') } }),
  RECORD_ANSWER: (context, petition, form) =>
    ask(context, answer, { input: { petition, kind: form.some('kind'), answeredOn: form.text('answeredOn'), summary: form.some('summary'), text: form.text('text'), locale: form.text('locale'), sourceUrl: form.some('sourceUrl'), target: form.some('target') ? Number(form.text('target')) : undefined } }),
  CORRECT: (context, petition, form) => ask(context, correct, { input: { petition, text: wordsIn(form, 'text') } }),
  PUBLISH_UPDATE: (context, petition, form) => ask(context, tell, { input: { petition, title: wordsIn(form, 'title'), body: wordsIn(form, 'body') } }),
};
