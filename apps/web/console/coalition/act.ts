import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../desk.js';
import type { Form } from '../form.js';
import { changeMemberKind, endMembership, foundOrganisation, removeCoalitionLogo, resumeMember, suspendMember, updateCoalition } from './coalition.queries.js';

type Context = LoaderFunctionArgs['context'];
type Kind = 'CANDIDATE' | 'FOUNDER' | 'MEMBER' | 'ASSOCIATE' | 'OBSERVER';

/** Does what a form of the screen asks for; the api's answer. */
export async function act(context: Context, coalitionId: string, form: Form): Promise<object> {
  const place = { coalitionId, organisationId: form.text('organisationId'), reason: form.text('reason'), fromOn: form.some('fromOn') };
  const kind = form.some('kind') as Kind | undefined;
  switch (form.text('act')) {
    case 'settings': return (await ask(context, updateCoalition, { input: { coalitionId, welcomesInformal: form.has('welcomesInformal') } })).updateCoalition;
    case 'removeLogo': return ask(context, removeCoalitionLogo, { coalitionId });
    case 'suspend': return (await ask(context, suspendMember, { input: place })).suspendCoalitionMember;
    case 'resume': return (await ask(context, resumeMember, { input: place })).resumeCoalitionMember;
    case 'leave': return (await ask(context, endMembership, { input: place })).leaveCoalition;
    case 'kind': return (await ask(context, changeMemberKind, { input: { ...place, kind: kind ?? 'MEMBER' } })).changeMemberKind;
    default: return found(context, coalitionId, form, kind);
  }
}

async function found(context: Context, coalitionId: string, form: Form, kind: Kind | undefined): Promise<object> {
  const email = form.some('email');
  const representative = email ? { email, name: form.text('person'), locale: form.text('locale') } : undefined;
  const input = { coalitionId, slug: form.text('slug'), name: { fr: form.text('fr'), ar: form.text('ar') }, acronym: form.text('acronym'), website: form.text('website'), kind, representative, twinReason: form.some('twinReason') };
  return (await ask(context, foundOrganisation, { input })).foundOrganisation;
}
