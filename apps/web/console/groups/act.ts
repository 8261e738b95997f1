import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../desk.js';
import { wordsIn, type Form } from '../form.js';
import { dropTask, finishTask, giveTask, taskInput } from '../tasks/task.queries.js';
import { answerSeatRequest, askToJoinGroup, closeGroup, endSeat, inviteToGroup, leaveGroup, openGroup, reopenGroup, setSeatRole, showGroup } from './group.queries.js';

type Context = LoaderFunctionArgs['context'];
const answers = ['ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
const roles = ['CHAIR', 'RAPPORTEUR', 'MEMBER'] as const;
const one = <Known extends string>(known: readonly Known[], posted: string): Known => known.find((value) => value === posted) ?? known.at(-1)!;

/** Does what a form of a group's screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, groupId: string, form: Form) => Promise<object>) | undefined> = {
  open: async (context, groupId) => (await ask(context, openGroup, { groupId })).openGroup,
  reopen: async (context, groupId) => (await ask(context, reopenGroup, { groupId })).reopenGroup,
  close: async (context, groupId, form) => (await ask(context, closeGroup, { groupId, report: wordsIn(form, 'report') })).closeGroup,
  show: async (context, groupId, form) => (await ask(context, showGroup, { groupId, isPublic: form.has('isPublic') })).showGroup,
  invite: async (context, groupId, form) => {
    const [kind, id] = form.text('who').split(' ');
    return (await ask(context, inviteToGroup, { input: { groupId, role: one(roles, form.text('role')), [kind === 'account' ? 'accountId' : 'organisationId']: id } })).inviteToGroup;
  },
  join: async (context, groupId, form) => (await ask(context, askToJoinGroup, { input: { groupId, organisationId: form.some('organisationId'), words: form.some('words') } })).askToJoinGroup,
  answer: async (context, _groupId, form) => (await ask(context, answerSeatRequest, { requestId: form.text('id'), answer: one(answers, form.text('answer')) })).answerSeatRequest,
  leave: async (context, groupId) => (await ask(context, leaveGroup, { groupId })).leaveGroup,
  remove: async (context, _groupId, form) => (await ask(context, endSeat, { seatId: form.text('id') })).endSeat,
  role: async (context, _groupId, form) => (await ask(context, setSeatRole, { seatId: form.text('id'), role: one(roles, form.text('role')) })).setSeatRole,
  task: async (context, groupId, form) => (await ask(context, giveTask, { input: { groupId, coalitionId: form.text('coalitionId'), ...taskInput(form) } })).giveTask,
  finish: async (context, _groupId, form) => (await ask(context, finishTask, { taskId: form.text('id') })).finishTask,
  drop: async (context, _groupId, form) => (await ask(context, dropTask, { taskId: form.text('id') })).dropTask,
};

/** Undefined for an act there is none of. */
export async function act(context: Context, groupId: string, form: Form): Promise<object | undefined> {
  return acts[form.text('act')]?.(context, groupId, form);
}
