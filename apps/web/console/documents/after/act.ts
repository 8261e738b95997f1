import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../desk.js';
import { wordsIn, type Form } from '../../form.js';
import { keepRecommendation, showSpokesperson, noteAnswer, noteStatus, planFollowUp, recordStep, showReport, submitReport } from './after.queries.js';
import { answers, makers, statuses, stepKinds } from './after-words.js';

type Context = LoaderFunctionArgs['context'];
interface At {
  readonly documentId: string;
  readonly recommendationId?: string;
}
const one = <Known extends string>(known: readonly Known[], posted: string): Known => known.find((value) => value === posted) ?? known[0]!;
const stepOf = (form: Form) => ({ happenedOn: form.text('happenedOn'), note: wordsIn(form, 'note') });

/** Does what a form of a screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, at: At, form: Form) => Promise<{ done: object }>) | undefined> = {
  submit: (context, { documentId }, form) => ask(context, submitReport, { input: { documentId, submittedOn: form.text('submittedOn'), reference: form.some('reference'), locales: form.all('locale'), correction: form.some('correction') } }),
  step: (context, { documentId }, form) =>
    ask(context, recordStep, { input: { documentId, kind: one(stepKinds, form.text('kind')), happensOn: form.text('happensOn'), place: form.some('place'), sourceUrl: form.some('sourceUrl'), statementId: form.some('statementId'), note: wordsIn(form, 'note') } }),
  show: (context, { documentId }, form) => ask(context, showReport, { documentId, isPublic: form.text('isPublic') === 'yes' }),
  name: (context, { documentId }, form) => ask(context, showSpokesperson, { documentId, isNamed: form.text('isNamed') === 'yes' }),
  keep: (context, { documentId, recommendationId }, form) =>
    ask(context, keepRecommendation, {
      input: {
        documentId, recommendationId, number: form.text('number'), text: wordsIn(form, 'text'), makerKind: one(makers, form.text('makerKind')), maker: form.text('maker'), country: form.some('country'),
        theme: form.text('theme'), isOurs: form.has('isOurs'), passage: form.some('passage'), receivedOn: form.text('receivedOn'), sourceUrl: form.some('sourceUrl'),
      },
    }),
  answer: (context, { recommendationId = '' }, form) => ask(context, noteAnswer, { input: { recommendationId, answer: one(answers, form.text('answer')), sourceUrl: form.text('sourceUrl'), ...stepOf(form) } }),
  status: (context, { recommendationId = '' }, form) => ask(context, noteStatus, { input: { recommendationId, status: one(statuses, form.text('status')), sourceUrl: form.some('sourceUrl'), ...stepOf(form) } }),
  plan: (context, { recommendationId = '' }, form) => ask(context, planFollowUp, { input: { recommendationId, organisationId: form.some('organisationId'), nextOn: form.some('nextOn') } }),
};

/** Undefined for an act there is none of. */
export async function act(context: Context, at: At, form: Form): Promise<object | undefined> {
  return (await acts[form.text('act')]?.(context, at, form))?.done;
}
