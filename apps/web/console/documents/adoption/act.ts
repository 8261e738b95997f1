import type { LoaderFunctionArgs } from 'react-router';
import type { AdoptionMode, DisputedMode, DissentStance, ObjectionStrength } from '../../../gql/graphql.js';
import { ask } from '../../desk.js';
import type { Form } from '../../form.js';
import { answerObjection, comeBack, object, openRound, putToVote, recall, sendToVote, setRules, showNote, startSilence, takeDistance, takeIn, withdraw } from './adoption.queries.js';

type Context = LoaderFunctionArgs['context'];
export const modes: readonly AdoptionMode[] = ['SILENCE', 'MAJORITY', 'TWO_THIRDS', 'UNANIMITY'];
export const disputedModes: readonly DisputedMode[] = ['MAJORITY', 'TWO_THIRDS', 'UNANIMITY'];
export const strengths: readonly ObjectionStrength[] = ['STRONG', 'MILD', 'COMMENT'];
export const stances: readonly DissentStance[] = ['ABSTAIN', 'OPT_OUT'];
const one = <Known extends string>(known: readonly Known[], posted: string): Known => known.find((value) => value === posted) ?? known.at(-1)!;

/** Does what a form of the screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, documentId: string, form: Form) => Promise<{ done: object }>) | undefined> = {
  open: (context, documentId) => ask(context, openRound, { documentId }),
  silence: (context, documentId) => ask(context, startSilence, { documentId }),
  vote: (context, documentId) => ask(context, putToVote, { documentId }),
  recall: (context, documentId, form) => ask(context, recall, { documentId, reason: form.text('reason') }),
  takeIn: (context, documentId, form) => ask(context, takeIn, { documentId, objectionIds: form.all('objectionId') }),
  withdraw: (context, _, form) => ask(context, withdraw, { objectionId: form.text('objectionId') }),
  sendToVote: (context, _, form) => ask(context, sendToVote, { objectionId: form.text('objectionId') }),
  answer: (context, _, form) => ask(context, answerObjection, { objectionId: form.text('objectionId'), answer: form.text('answer') }),
  object: (context, documentId, form) => {
    const [locale, section] = form.text('section').split('.');
    const about = section ? { locale: locale!, section: Number(section), portion: form.some('portion'), replacement: form.some('replacement') } : {};
    return ask(context, object, { input: { documentId, edition: Number(form.text('edition')) || null, organisationId: form.some('organisationId'), strength: one(strengths, form.text('strength')), reason: form.text('reason'), ...about } });
  },
  dissent: (context, documentId, form) => ask(context, takeDistance, { input: { documentId, organisationId: form.text('organisationId'), stance: one(stances, form.text('stance')), note: form.some('note'), isPublic: form.has('isPublic') } }),
  comeBack: (context, documentId, form) => ask(context, comeBack, { documentId, organisationId: form.text('organisationId') }),
  showNote: (context, documentId, form) => ask(context, showNote, { documentId, organisationId: form.text('organisationId'), isPublic: true }),
  hideNote: (context, documentId, form) => ask(context, showNote, { documentId, organisationId: form.text('organisationId'), isPublic: false }),
  rules: (context, _, form) => {
    const days = (name: string) => Number.parseInt(form.text(name), 10) || 0;
    const input = { coalitionId: form.text('coalitionId'), groupId: form.some('groupId'), mode: one(modes, form.text('mode')), disputedMode: one(disputedModes, form.text('disputedMode')), commentDays: days('commentDays'), silenceDays: days('silenceDays'), voteDays: days('voteDays') };
    return ask(context, setRules, { input });
  },
};

/** Undefined for an act there is none of. */
export async function act(context: Context, documentId: string, form: Form): Promise<object | undefined> {
  return (await acts[form.text('act')]?.(context, documentId, form))?.done;
}
