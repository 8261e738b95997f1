import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../desk.js';
import { wordsIn, type Form } from '../form.js';
import { dropTask, finishTask } from '../tasks/task.queries.js';
import { actionOf } from './action-fields.js';
import { planAction } from './actions.queries.js';
import { approveMessage, beginMessage, checkStep, editCampaign, evaluateCampaign, giveCampaignTask, makeTemplate, moveCampaign, writeMessage } from './campaigns.queries.js';

type Context = LoaderFunctionArgs['context'];
const verbs = ['OPEN', 'PAUSE', 'RESUME', 'CLOSE', 'REOPEN'] as const;

/** Does what a form of a campaign's screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, campaignId: string, form: Form) => Promise<object>) | undefined> = {
  edit: async (context, campaignId, form) => (await ask(context, editCampaign, { input: { campaignId, title: wordsIn(form, 'title'), text: wordsIn(form, 'text'), startsOn: form.text('startsOn'), endsOn: form.some('endsOn'), objectiveId: form.some('objectiveId'), projectId: form.some('projectId') } })).done,
  evaluate: async (context, campaignId, form) => (await ask(context, evaluateCampaign, { input: { campaignId, result: wordsIn(form, 'result'), worked: wordsIn(form, 'worked'), failed: wordsIn(form, 'failed') } })).done,
  template: async (context, campaignId) => (await ask(context, makeTemplate, { input: { campaignId } })).done,
  check: async (context, _campaignId, form) => (await ask(context, checkStep, { input: { stepId: form.text('id'), isDone: form.has('isDone'), note: form.text('note') } })).done,
  action: async (context, campaignId, form) => (await ask(context, planAction, { input: { campaignId, ...actionOf(form) } })).done,
  task: async (context, campaignId, form) => (await ask(context, giveCampaignTask, { input: { campaignId, title: wordsIn(form, 'title'), organisationId: form.text('who').split(' ').at(-1)!, dueOn: form.some('dueOn') } })).done,
  finish: async (context, _campaignId, form) => (await ask(context, finishTask, { taskId: form.text('id') })).finishTask,
  drop: async (context, _campaignId, form) => (await ask(context, dropTask, { taskId: form.text('id') })).dropTask,
  message: async (context, campaignId, form) => (await ask(context, beginMessage, { input: { campaignId, actionId: form.some('actionId'), title: wordsIn(form, 'title'), text: wordsIn(form, 'text') } })).done,
  write: async (context, _campaignId, form) => (await ask(context, writeMessage, { input: { messageId: form.text('id'), locale: form.text('locale'), text: form.text('text') } })).done,
  approve: async (context, _campaignId, form) => (await ask(context, approveMessage, { input: { messageId: form.text('id'), locale: form.text('locale'), writtenAt: form.text('writtenAt') } })).done,
};

/** Undefined for an act there is none of. */
export async function act(context: Context, campaignId: string, form: Form): Promise<object | undefined> {
  const verb = verbs.find((one) => one === form.text('act'));
  return verb ? (await ask(context, moveCampaign, { campaignId, verb })).done : acts[form.text('act')]?.(context, campaignId, form);
}
