import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../desk.js';
import { wordsIn, type Form } from '../../form.js';
import { askByMail, askNoMore, closeConsultation, openConsultation, reopenConsultation, sayChanges, waiveConsultation } from './consultations.queries.js';

type Context = LoaderFunctionArgs['context'];
/** A day that was not chosen is one that is over: the api says so beside the field. */
const moment = (form: Form) => form.some('closesAt') ?? new Date(0).toISOString();

const elsewhere: Readonly<Record<string, boolean | undefined>> = { whole: true, without: false };

/** Does what a form of the screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, documentId: string, form: Form) => Promise<{ done: object }>) | undefined> = {
  open: (context, documentId, form) => ask(context, openConsultation, { input: { documentId, questions: wordsIn(form, 'questions'), sections: form.all('section').map(Number), wholeElsewhere: elsewhere[form.text('elsewhere')] ?? null, closesAt: moment(form) } }),
  close: (context, _, form) => ask(context, closeConsultation, { input: { id: form.text('of'), synthesis: wordsIn(form, 'synthesis'), changes: wordsIn(form, 'changes') } }),
  waive: (context, _, form) => ask(context, waiveConsultation, { id: form.text('of'), reason: form.text('reason') }),
  reopen: (context, _, form) => ask(context, reopenConsultation, { id: form.text('of'), closesAt: moment(form) }),
  sayChanges: (context, _, form) => ask(context, sayChanges, { id: form.text('of'), changes: wordsIn(form, 'changes') }),
  ask: (context, _, form) => ask(context, askByMail, { input: { consultationId: form.text('of'), emails: form.text('emails').split(/[\s,;]+/).filter(Boolean), locale: form.text('locale') } }),
  remove: (context, _, form) => ask(context, askNoMore, { personId: form.text('person') }),
};

/** Undefined for an act there is none of. */
export async function act(context: Context, documentId: string, form: Form): Promise<object | undefined> {
  return (await acts[form.text('act')]?.(context, documentId, form))?.done;
}
