import type { TaskRow } from '#libs/organisations';
import { dayOf } from '#libs/i18n';
import type { CoordinatedActionRow } from '../actions/coordinated-action.entity.js';
import type { CampaignRow } from '../campaigns/campaign.entity.js';
import type { CampaignStepRow } from '../checklist/campaign-step.entity.js';
import type { CampaignMessageTextRow } from '../messages/campaign-message-text.entity.js';
import type { CampaignMessageRow } from '../messages/campaign-message.entity.js';
import { daysBetween } from '../plan-words.js';
import type { CampaignPlan, PlannedTask } from './campaign-plan.js';

/** All there is of a campaign that a template keeps. */
export interface CampaignParts {
  readonly campaign: CampaignRow;
  readonly steps: readonly CampaignStepRow[];
  readonly actions: readonly CoordinatedActionRow[];
  readonly tasks: readonly TaskRow[];
  readonly messages: readonly CampaignMessageRow[];
  readonly texts: readonly CampaignMessageTextRow[];
}

/** A campaign by days from its start, without the organisations that were in it; what was called off or dropped is left out. */
export function planOf({ campaign, steps, actions: all, tasks, messages, texts }: CampaignParts): CampaignPlan {
  const { startsOn, endsOn } = campaign;
  const actions = all.filter(({ state }) => state !== 'called_off');
  const inDays = (day: string) => Math.min(Math.max(daysBetween(startsOn, day), -730), 730);
  const tasksOf = (subjectId: string) => plannedTasks(tasks.filter((task) => task.subjectId === subjectId && task.state !== 'dropped'), campaign.organisationId, inDays);
  return {
    days: endsOn ? daysBetween(startsOn, endsOn) : null,
    steps: steps.map(({ kind, title }) => ({ kind, title })),
    tasks: tasksOf(campaign.id),
    actions: actions.map(({ id, kind, title, text, startsOn: from, endsOn: until, embargoUntil, isPublic }) => ({
      kind, title, text, isPublic,
      startsIn: inDays(from),
      endsIn: until ? inDays(until) : null,
      embargoIn: embargoUntil ? inDays(dayOf(embargoUntil)) : null,
      tasks: tasksOf(id),
    })),
    messages: messages.map(({ id, actionId, title }) => {
      const action = actions.findIndex((one) => one.id === actionId);
      return { action: action < 0 ? null : action, title, texts: Object.fromEntries(texts.filter(({ messageId }) => messageId === id).map(({ locale, text }) => [locale, text])) };
    }),
  };
}

/** One for each that was given in the same words: to every organisation, or to the leading one alone. */
function plannedTasks(tasks: readonly TaskRow[], leadId: string, inDays: (day: string) => number): PlannedTask[] {
  const words = tasks.map(({ title }) => JSON.stringify(title));
  return tasks.filter((_, i) => words.indexOf(words[i]!) === i).map(({ title, dueOn }) => {
    const twins = tasks.filter((_, i) => words[i] === JSON.stringify(title));
    return { title, dueIn: dueOn ? inDays(dueOn) : null, of: twins.every(({ organisationId }) => organisationId === leadId) ? ('lead' as const) : ('each' as const) };
  });
}
