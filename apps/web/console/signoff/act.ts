import type { LoaderFunctionArgs } from 'react-router';
import type { OrganisationKind, SignatoryOrder, SignOffAnswerKind } from '../../gql/graphql.js';
import { ask } from '../desk.js';
import { wordsIn, type Form } from '../form.js';
import { answerSignOff, askExternalToSign, askMembersToSign, callOffSignOff, examineSignatory, openSignOff } from './sign-off.queries.js';

type Context = LoaderFunctionArgs['context'];
export const answers = ['SIGN', 'RESERVE', 'ABSTAIN', 'OBJECT', 'DECLINE', 'WITHDRAW'] as const satisfies readonly SignOffAnswerKind[];
export const orders = ['ALPHABETICAL', 'FOUNDERS_FIRST'] as const satisfies readonly SignatoryOrder[];
export const kinds = ['ASSOCIATION', 'UNION', 'FEDERATION', 'COALITION', 'FOUNDATION', 'COOPERATIVE', 'INFORMAL', 'OTHER'] as const satisfies readonly OrganisationKind[];
const chosen = <T extends string>(all: readonly T[], text: string): T => all.find((one) => one === text) ?? all[0]!;

/** Does what a form of the screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, documentId: string, form: Form) => Promise<object>) | undefined> = {
  open: async (context, documentId, form) => {
    const input = { documentId, signBy: form.text('signBy'), order: chosen(orders, form.text('order')), organisationIds: form.all('organisation') };
    return (await ask(context, openSignOff, { input })).openSignOff;
  },
  askMembers: async (context, _documentId, form) => (await ask(context, askMembersToSign, { signOffId: form.text('id'), organisationIds: form.all('organisation') })).askMembersToSign,
  askExternal: async (context, _documentId, form) => {
    const named = { name: wordsIn(form, 'name'), acronym: form.some('acronym'), country: form.text('country'), kind: chosen(kinds, form.text('kind')) };
    const input = { signOffId: form.text('id'), ...named, locale: form.text('locale'), contactName: form.text('contactName'), email: form.text('email'), twinReason: form.some('twinReason') };
    return (await ask(context, askExternalToSign, { input })).askExternalToSign;
  },
  callOff: async (context, _documentId, form) => (await ask(context, callOffSignOff, { signOffId: form.text('id'), reason: form.text('reason') })).callOffSignOff,
  answer: async (context, _documentId, form) => {
    const input = { signOffId: form.text('id'), organisationId: form.text('organisation'), answer: chosen(answers, form.text('answer')), words: form.some('words'), decidedOn: form.some('decidedOn'), showsLogo: form.has('showsLogo') };
    return (await ask(context, answerSignOff, { input })).answerSignOff;
  },
  admit: async (context, _documentId, form) => (await ask(context, examineSignatory, { input: { externalId: form.text('id'), isAdmitted: true, reason: form.some('reason') } })).examineSignatory,
  turnDown: async (context, _documentId, form) => (await ask(context, examineSignatory, { input: { externalId: form.text('id'), isAdmitted: false, reason: form.some('reason') } })).examineSignatory,
};

/** Undefined for an act there is none of. */
export async function act(context: Context, documentId: string, form: Form): Promise<object | undefined> {
  return acts[form.text('act')]?.(context, documentId, form);
}
