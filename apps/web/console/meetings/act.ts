import type { LoaderFunctionArgs } from 'react-router';
import { desk, ask } from '../desk.js';
import { wordsIn, type Form } from '../form.js';
import { approveMinutes, callOff, campaignFromProposal, decisionFromProposal, giveMeetingTask, moveMeeting, notePresence, petitionFromProposal, sendAgenda, sendMinutes, setAgenda, taskFromProposal, treatProposal, writeMinutes } from './meetings.queries.js';
import { timeOf } from './time-fields.js';

type Context = LoaderFunctionArgs['context'];
const presences = ['PRESENT', 'EXCUSED', 'ABSENT'] as const;
const outcomes = ['ADOPTED', 'REJECTED', 'POSTPONED'] as const;
const modes = ['MAJORITY', 'TWO_THIRDS', 'UNANIMITY'] as const;

/** Does what a form of the screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, meetingId: string, form: Form) => Promise<object>) | undefined> = {
  agenda: async (context, meetingId, form) => (await ask(context, setAgenda, { input: { meetingId, items: agendaOf(form) } })).done,
  sendAgenda: async (context, meetingId) => (await ask(context, sendAgenda, { meetingId })).done,
  presence: async (context, meetingId, form) => (await ask(context, notePresence, { input: { meetingId, presences: presencesOf(form) } })).done,
  minutes: async (context, meetingId, form) => (await ask(context, writeMinutes, { input: { meetingId, minutes: wordsIn(form, 'minutes'), items: form.all('item').map((itemId) => ({ itemId, notes: wordsIn(form, `notes.${itemId}`) })) } })).done,
  sendMinutes: async (context, meetingId) => (await ask(context, sendMinutes, { meetingId })).done,
  approve: async (context, meetingId) => (await ask(context, approveMinutes, { meetingId })).done,
  move: async (context, meetingId, form) => (await ask(context, moveMeeting, { input: { meetingId, time: timeOf(form), reason: wordsIn(form, 'reason') } })).done,
  callOff: async (context, meetingId, form) => (await ask(context, callOff, { meetingId, reason: wordsIn(form, 'reason') })).done,
  task: async (context, meetingId, form) => (await ask(context, giveMeetingTask, { input: { meetingId, title: wordsIn(form, 'title'), organisationId: form.text('organisationId'), dueOn: form.some('dueOn') } })).done,
  treat: async (context, _meetingId, form) => (await ask(context, treatProposal, { input: { proposalId: form.text('proposalId'), outcome: outcomes.find((one) => one === form.text('outcome')) ?? 'POSTPONED', word: { [context.get(desk).locale]: form.some('word') } } })).done,
  decide: async (context, _meetingId, form) => (await ask(context, decisionFromProposal, { input: { proposalId: form.text('proposalId'), mode: modes.find((one) => one === form.text('mode')) ?? 'MAJORITY' } })).done,
  petition: async (context, _meetingId, form) => (await ask(context, petitionFromProposal, { input: { proposalId: form.text('proposalId'), organisation: form.text('organisationId') } })).done,
  campaign: async (context, _meetingId, form) => (await ask(context, campaignFromProposal, { input: { proposalId: form.text('proposalId'), organisationId: form.text('organisationId') } })).done,
  proposalTask: async (context, _meetingId, form) => (await ask(context, taskFromProposal, { input: { proposalId: form.text('proposalId'), organisationId: form.text('organisationId'), dueOn: form.some('dueOn') } })).done,
};

/** Undefined for an act there is none of. */
export async function act(context: Context, meetingId: string, form: Form): Promise<object | undefined> {
  return acts[form.text('act')]?.(context, meetingId, form);
}

/** Points that stay in the order of their numbers, then proposals that were ticked, then a free one when it has a title. */
function agendaOf(form: Form) {
  const minutes = (name: string) => Number(form.text(`minutes.${name}`)) || 0;
  const kept = form.all('item').filter((id) => !form.has(`off.${id}`)).map((id) => ({ id, place: Number(form.text(`place.${id}`)), minutesPlanned: minutes(id) }));
  const free = wordsIn(form, 'title');
  return [
    ...kept.sort((a, b) => a.place - b.place).map(({ id, minutesPlanned }) => ({ id, minutesPlanned })),
    ...form.all('add').map((proposalId) => ({ proposalId, minutesPlanned: minutes(proposalId) })),
    ...(Object.values(free).some(Boolean) ? [{ title: free, minutesPlanned: minutes('new') }] : []),
  ];
}

/** Those for whom something was chosen. */
function presencesOf(form: Form) {
  const noted = (id: string) => presences.find((one) => one === form.text(`standing.${id}`));
  return [
    ...form.all('seat').flatMap((organisationId) => (noted(organisationId) ? [{ organisationId, standing: noted(organisationId)!, persons: form.text(`persons.${organisationId}`) }] : [])),
    ...form.all('voice').flatMap((accountId) => (noted(accountId) ? [{ accountId, standing: noted(accountId)! }] : [])),
  ];
}
