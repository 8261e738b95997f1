import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../desk.js';
import { wordsIn, type Form } from '../form.js';
import { cancelDecision, castVote, closeDecision, giveOpinion, giveProxy, openDecision, recordDecision, takeProxyBack } from './decision.queries.js';

type Context = LoaderFunctionArgs['context'];
const answers = ['YES', 'NO', 'ABSTAIN'] as const;
const leanings = ['SUPPORT', 'CONCERN', 'OPPOSE'] as const;
const one = <Known extends string>(known: readonly Known[], posted: string): Known => known.find((value) => value === posted) ?? known.at(-1)!;

/** Does what a form of the screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, decisionId: string, form: Form) => Promise<object>) | undefined> = {
  vote: async (context, decisionId, form) => (await ask(context, castVote, { input: { decisionId, organisationId: form.text('organisationId'), answer: one(answers, form.text('answer')), reason: form.some('reason') } })).castVote,
  proxy: async (context, decisionId, form) => (await ask(context, giveProxy, { input: { decisionId, organisationId: form.text('organisationId'), holderId: form.text('holderId') } })).giveProxy,
  takeBack: async (context, decisionId, form) => (await ask(context, takeProxyBack, { decisionId, organisationId: form.text('organisationId') })).takeProxyBack,
  opinion: async (context, decisionId, form) => (await ask(context, giveOpinion, { input: { decisionId, answer: one(leanings, form.text('answer')), reason: form.some('reason') } })).giveOpinion,
  open: async (context, decisionId, form) => (await ask(context, openDecision, { decisionId, closesAt: form.text('closesAt') })).openDecision,
  close: async (context, decisionId) => (await ask(context, closeDecision, { decisionId })).closeDecision,
  cancel: async (context, decisionId, form) => (await ask(context, cancelDecision, { decisionId, reason: wordsIn(form, 'minutes') })).cancelDecision,
  record: async (context, decisionId, form) => (await ask(context, recordDecision, { input: { decisionId, minutes: wordsIn(form, 'minutes'), reviewOn: form.some('reviewOn') } })).recordDecision,
};

/** Undefined for an act there is none of. */
export async function act(context: Context, decisionId: string, form: Form): Promise<object | undefined> {
  return acts[form.text('act')]?.(context, decisionId, form);
}
