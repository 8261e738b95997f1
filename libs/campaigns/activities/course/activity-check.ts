import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import type { RequestContext } from '#libs/context';
import { fault, toWords, type FieldFault } from '#libs/graphql';
import { isDay, isTheme } from '#libs/i18n';
import { CoalitionMemberRow, momentAt, OrganisationRow } from '#libs/organisations';
import { CampaignRow } from '../../plan/campaigns/campaign.entity.js';
import { ProjectRow } from '../../plan/projects/project.entity.js';
import type { ActivityRow } from '../activity.entity.js';
import { linkFaults, longWords, most, neededWords, rangeFaults } from '../words-check.js';
import type { ActivityInput, ActivityTimeInput } from './course.input.js';

export type ActivityContent = Pick<
  ActivityRow,
  'kind' | 'title' | 'summary' | 'module' | 'place' | 'link' | 'audience' | 'invited' | 'capacity' | 'perOrganisation' | 'keepDays' | 'trainers' | 'themes' | 'projectId' | 'campaignId'
>;
const MOST_TRAINERS = 20;
const LONGEST = 14 * 86_400_000;

export function contentOf({ kind, words, room, trainers, themes, projectId, campaignId }: ActivityInput): ActivityContent {
  return {
    kind,
    title: toWords(words.title),
    summary: toWords(words.summary),
    module: toWords(words.module),
    place: toWords(words.place),
    link: words.link?.trim() ?? '',
    audience: room.audience,
    invited: room.audience === 'invited' ? [...new Set(room.invited ?? [])] : [],
    capacity: room.capacity ?? null,
    perOrganisation: room.perOrganisation ?? null,
    keepDays: room.keepDays ?? 90,
    trainers: (trainers ?? []).map(({ name, organisationId }) => ({ name: name.trim(), organisationId: organisationId || null })).filter(({ name }) => name !== ''),
    themes: [...new Set(themes ?? [])],
    projectId: projectId || null,
    campaignId: campaignId || null,
  };
}

/** Every fault of what is said of an activity at once. */
export async function contentFaults(em: EntityManager, ctx: RequestContext, coalitionId: string, content: ActivityContent): Promise<FieldFault[]> {
  const { title, summary, module, place, link, capacity, perOrganisation, keepDays, trainers, themes } = content;
  return [
    ...neededWords(ctx, 'title', title),
    ...longWords(ctx, 'summary', summary),
    ...longWords(ctx, 'module', module),
    ...longWords(ctx, 'place', place),
    ...linkFaults(ctx, 'link', link),
    ...rangeFaults(ctx, 'capacity', capacity, [1, 5_000]),
    ...rangeFaults(ctx, 'perOrganisation', perOrganisation, [1, 5_000]),
    ...rangeFaults(ctx, 'keepDays', keepDays, [1, 365]),
    ...(trainers.length > MOST_TRAINERS || trainers.some(({ name }) => name.length > most.name) ? [fault(ctx, 'trainers', 'campaigns.activities.fault.tooLong', { most: most.name })] : []),
    ...(themes.every(isTheme) ? [] : [fault(ctx, 'themes', 'campaigns.activities.fault.unknown')]),
    ...(await namedFaults(em, ctx, coalitionId, content)),
  ];
}

async function namedFaults(em: EntityManager, ctx: RequestContext, coalitionId: string, { audience, invited, trainers, projectId, campaignId }: ActivityContent): Promise<FieldFault[]> {
  const members = invited.every((id) => validate(id)) ? await em.countBy(CoalitionMemberRow, { coalitionId, organisationId: In(invited), standing: 'active' }) : -1;
  const ofTrainers = [...new Set(trainers.flatMap(({ organisationId }) => organisationId ?? []))];
  const known = ofTrainers.every((id) => validate(id)) ? await em.countBy(OrganisationRow, { id: In(ofTrainers) }) : -1;
  return [
    ...(audience === 'invited' && invited.length === 0 ? [fault(ctx, 'invited', 'campaigns.activities.fault.nobodyInvited')] : []),
    ...(members === invited.length ? [] : [fault(ctx, 'invited', 'campaigns.activities.fault.notAMember')]),
    ...(known === ofTrainers.length ? [] : [fault(ctx, 'trainers', 'campaigns.activities.fault.unknown')]),
    ...(!projectId || (validate(projectId) && (await em.existsBy(ProjectRow, { id: projectId, coalitionId }))) ? [] : [fault(ctx, 'projectId', 'campaigns.activities.fault.unknown')]),
    ...(!campaignId || (validate(campaignId) && (await em.existsBy(CampaignRow, { id: campaignId, coalitionId }))) ? [] : [fault(ctx, 'campaignId', 'campaigns.activities.fault.unknown')]),
  ];
}

const isHour = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

export function timeFaults(ctx: RequestContext, { on, at, untilOn, until, zone }: ActivityTimeInput): FieldFault[] {
  const faults = [
    ...(isDay(on) ? [] : [fault(ctx, 'time.on', 'campaigns.activities.fault.notADay')]),
    ...(!untilOn || isDay(untilOn) ? [] : [fault(ctx, 'time.untilOn', 'campaigns.activities.fault.notADay')]),
    ...(isHour(at) ? [] : [fault(ctx, 'time.at', 'campaigns.activities.fault.notAnHour')]),
    ...(isHour(until) ? [] : [fault(ctx, 'time.until', 'campaigns.activities.fault.notAnHour')]),
  ];
  if (faults.length > 0) return faults;
  const { startsAt, endsAt } = spanOf({ on, at, untilOn, until, zone });
  const length = endsAt.getTime() - startsAt.getTime();
  return length > 0 && length <= LONGEST ? [] : [fault(ctx, 'time.until', 'campaigns.activities.fault.endsBefore')];
}

/** The moments by the clock of its place. */
export function spanOf({ on, at, untilOn, until, zone }: ActivityTimeInput) {
  return { startsAt: momentAt(on, at, zone), endsAt: momentAt(untilOn || on, until, zone), timeZone: zone };
}
