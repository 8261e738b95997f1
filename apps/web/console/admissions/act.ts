import type { LoaderFunctionArgs } from 'react-router';
import type { RapporteurOpinion } from '../../gql/graphql.js';
import { ask } from '../desk.js';
import type { Form } from '../form.js';
import {
  acceptApplication, answerObjection, answerSponsorship, askApplicant, askMembersAgain, declareComplete, deferApplication, nameRapporteurs, objectToApplication, refuseApplication, reportOnApplication, resumeApplication, withdrawObjection,
} from './admission.queries.js';

type Context = LoaderFunctionArgs['context'];
export const opinions: readonly RapporteurOpinion[] = ['FAVOURABLE', 'RESERVED', 'UNFAVOURABLE'];

/** Does what a form of the screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, applicationId: string, form: Form) => Promise<{ done: object }>) | undefined> = {
  complete: (context, applicationId) => ask(context, declareComplete, { applicationId }),
  ask: (context, applicationId, form) => ask(context, askApplicant, { applicationId, missing: form.text('text') }),
  confirm: (context, applicationId, form) => ask(context, answerSponsorship, { input: { applicationId, organisationId: form.text('organisationId'), confirms: true, note: form.text('note') } }),
  decline: (context, applicationId, form) => ask(context, answerSponsorship, { input: { applicationId, organisationId: form.text('organisationId'), confirms: false, note: form.text('note') } }),
  name: (context, applicationId, form) => ask(context, nameRapporteurs, { applicationId, accountIds: form.all('accountId') }),
  report: (context, applicationId, form) => ask(context, reportOnApplication, { input: { applicationId, opinion: opinions.find((one) => one === form.text('opinion')) ?? 'RESERVED', report: form.text('report') } }),
  object: (context, applicationId, form) => ask(context, objectToApplication, { input: { applicationId, organisationId: form.text('organisationId'), reason: form.text('reason') } }),
  withdraw: (context, _, form) => ask(context, withdrawObjection, { objectionId: form.text('objectionId') }),
  answer: (context, _, form) => ask(context, answerObjection, { objectionId: form.text('objectionId'), answer: form.text('answer') }),
  accept: (context, applicationId) => ask(context, acceptApplication, { applicationId }),
  refuse: (context, applicationId, form) => ask(context, refuseApplication, { applicationId, reason: form.text('text') }),
  defer: (context, applicationId, form) => ask(context, deferApplication, { applicationId, reason: form.text('text') }),
  resume: (context, applicationId) => ask(context, resumeApplication, { applicationId }),
  vote: (context, applicationId) => ask(context, askMembersAgain, { applicationId }),
};

/** Undefined for an act there is none of. */
export async function act(context: Context, applicationId: string, form: Form): Promise<object | undefined> {
  return (await acts[form.text('act')]?.(context, applicationId, form))?.done;
}
