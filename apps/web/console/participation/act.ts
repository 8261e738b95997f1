import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../desk.js';
import type { Form } from '../form.js';
import { answerParticipation, approveOpening, askToJoinCampaign, inviteToCampaign, removeCampaignImage, retireOpening, setParticipationRules, writeOpening } from './participation.queries.js';

type Context = LoaderFunctionArgs['context'];
const answers = ['JOIN', 'DECLINE', 'ACCEPT', 'REFUSE', 'WITHDRAW', 'LEAVE'] as const;

/** Does what a form of the screen asks for; the api's answer. */
const acts: Record<string, ((context: Context, campaignId: string, form: Form) => Promise<object>) | undefined> = {
  invite: async (context, campaignId, form) => (await ask(context, inviteToCampaign, { input: { campaignId, organisationIds: form.all('organisation') } })).inviteToCampaign,
  answer: async (context, _campaignId, form) => {
    const answer = answers.find((one) => one === form.text('answer')) ?? 'DECLINE';
    const showsNumber = answer === 'JOIN' ? { showsNumber: form.has('showsNumber') } : {};
    return (await ask(context, answerParticipation, { input: { participationId: form.text('id'), answer, reason: form.some('reason'), ...showsNumber } })).answerParticipation;
  },
  ask: async (context, campaignId, form) => (await ask(context, askToJoinCampaign, { input: { campaignId, organisationId: form.text('organisation'), words: form.some('words') } })).askToJoinCampaign,
  rules: async (context, campaignId, form) => {
    const has = (name: string) => form.has(name);
    const input = { campaignId, invitationDays: Number.parseInt(form.text('invitationDays'), 10) || 0, isOpen: has('isOpen'), admitsOthers: has('admitsOthers'), publishesMembers: has('publishesMembers'), publishesKit: has('publishesKit') };
    return (await ask(context, setParticipationRules, { input })).setParticipationRules;
  },
  write: async (context, _campaignId, form) => (await ask(context, writeOpening, { input: { petition: form.text('petition'), organisationId: form.text('organisation'), locale: form.text('locale'), words: form.text('words') } })).writeOpening,
  approve: async (context, _campaignId, form) => (await ask(context, approveOpening, { openingId: form.text('id') })).approveOpening,
  retire: async (context, _campaignId, form) => (await ask(context, retireOpening, { openingId: form.text('id') })).retireOpening,
  removeImage: async (context, _campaignId, form) => ask(context, removeCampaignImage, { imageId: form.text('id') }),
};

/** Undefined for an act there is none of. */
export async function act(context: Context, campaignId: string, form: Form): Promise<object | undefined> {
  return acts[form.text('act')]?.(context, campaignId, form);
}
