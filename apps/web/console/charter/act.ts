import type { LoaderFunctionArgs } from 'react-router';
import type { DecisionMode } from '../../gql/graphql.js';
import { ask } from '../desk.js';
import type { Form } from '../form.js';
import { draftCharter, editCharter, openCharterRound, proposeCharter, recordCharter, signCharter } from './charter.queries.js';

type Context = LoaderFunctionArgs['context'];

/** Does what a form of these screens asks for; the api's answer. */
export async function act(context: Context, coalitionId: string, form: Form): Promise<object> {
  const versionId = form.text('versionId');
  const referenceLocale = form.text('referenceLocale');
  switch (form.text('act')) {
    case 'sign': return (await ask(context, signCharter, { input: { versionId, organisationId: form.text('organisationId') } })).signCharter;
    case 'round': return (await ask(context, openCharterRound, { input: { versionId, signBy: form.text('signBy') } })).openCharterRound;
    case 'clauses': return (await ask(context, editCharter, { input: { versionId, referenceLocale, silenceIsConsent: form.has('silenceIsConsent'), associatesSign: form.has('associatesSign') } })).editCharter;
    case 'propose': return (await ask(context, proposeCharter, { input: { versionId, mode: form.text('mode') as DecisionMode, closesAt: form.text('closesAt') } })).proposeCharter;
    case 'record': return (await ask(context, recordCharter, { input: { versionId, adoptedOn: form.text('adoptedOn'), minutes: { fr: form.text('minutes.fr'), ar: form.text('minutes.ar') } } })).recordCharter;
    default: return (await ask(context, draftCharter, { input: { coalitionId, referenceLocale } })).draftCharter;
  }
}
