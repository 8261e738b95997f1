import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../desk.js';
import { wordsIn, type Form } from '../form.js';
import { commitmentStates, contactKinds, stances } from './target-words.js';
import { followUpContact, logContact, moveCommitment, publishCommitment, recordCommitment, reinstateTarget, retireTarget, takeStance, withdrawContact } from './target.queries.js';

type Context = LoaderFunctionArgs['context'];
interface At {
  readonly coalitionId: string;
  readonly targetId: string;
}
const one = <Known extends string>(known: readonly Known[], posted: string): Known => known.find((value) => value === posted) ?? known[0]!;
const number = (text: string | undefined) => (text ? Number(text) : null);

/** Does what a form of a target's screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, at: At, form: Form) => Promise<object>) | undefined> = {
  stance: async (context, at, form) => (await ask(context, takeStance, { input: { ...at, stance: one(stances, form.text('stance')), interest: number(form.some('interest')), influence: number(form.some('influence')), fromOn: form.some('fromOn'), note: form.some('note') } })).takeStance,
  log: async (context, at, form) =>
    (await ask(context, logContact, {
      input: {
        ...at, organisationId: form.some('organisationId'), kind: one(contactKinds, form.text('kind')), happenedOn: form.text('happenedOn'), people: form.some('people'), summary: form.text('summary'),
        isConfidential: form.has('isConfidential'), meetingId: form.some('meetingId'), followUpOn: form.some('followUpOn'),
      },
    })).logContact,
  followUp: async (context, _at, form) => (await ask(context, followUpContact, { contactId: form.text('id') })).followUpContact,
  withdraw: async (context, _at, form) => (await ask(context, withdrawContact, { contactId: form.text('id') })).withdrawContact,
  promise: async (context, at, form) => (await ask(context, recordCommitment, { input: { ...at, text: wordsIn(form, 'text'), announcedOn: form.text('announcedOn'), dueOn: form.some('dueOn'), sourceUrl: form.some('sourceUrl') } })).recordCommitment,
  move: async (context, _at, form) => (await ask(context, moveCommitment, { input: { commitmentId: form.text('id'), state: one(commitmentStates, form.text('state')), happenedOn: form.text('happenedOn'), sourceUrl: form.some('sourceUrl'), note: wordsIn(form, 'note') } })).moveCommitment,
  publish: async (context, _at, form) => (await ask(context, publishCommitment, { commitmentId: form.text('id'), isPublic: form.text('isPublic') === 'yes' })).publishCommitment,
  retire: async (context, { targetId }) => (await ask(context, retireTarget, { targetId })).retireTarget,
  reinstate: async (context, { targetId }) => (await ask(context, reinstateTarget, { targetId })).reinstateTarget,
};

/** Undefined for an act there is none of. */
export async function act(context: Context, at: At, form: Form): Promise<object | undefined> {
  return acts[form.text('act')]?.(context, at, form);
}
