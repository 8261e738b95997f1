import type { RequestContext } from '#libs/context';
import { fault, type FieldFault, toWords } from '#libs/graphql';
import { isLocale } from '#libs/i18n';
import { targetKinds, type TargetKind } from '../petition-target.entity.js';
import { limits } from '../petition.limits.js';
import { lengthFault, wordsFaults } from '../words-check.js';
import type { DraftInput, MilestoneInput, PetitionTargetInput, PetitionTextInput } from './draft.input.js';

/** Every fault of the parts of a draft that need no database, each beside its field. */
export function draftFaults(ctx: RequestContext, draft: DraftInput & { readonly texts?: PetitionTextInput[] | null }, at: Date): FieldFault[] {
  return [
    ...textsFaults(ctx, draft.texts ?? []),
    ...tooMany(ctx, 'targets', draft.targets, limits.targets.most),
    ...(draft.targets ?? []).flatMap((target, i) => targetFaults(ctx, `targets.${i}`, target)),
    ...tooMany(ctx, 'milestones', draft.milestones, limits.milestones.most),
    ...milestonesFaults(ctx, draft.milestones ?? []),
    ...tooMany(ctx, 'partners', draft.partners, limits.partners.most),
    ...(draft.personsPerMailbox && ![1, 2].includes(draft.personsPerMailbox) ? [fault(ctx, 'personsPerMailbox', 'petitions.oneOrTwo')] : []),
    ...datesFaults(ctx, draft.opensAt, draft.closesAt, at),
  ];
}

/** An end lies in the future and after the beginning. */
export function datesFaults(ctx: RequestContext, opensAt: Date | null | undefined, closesAt: Date | null | undefined, at: Date): FieldFault[] {
  if (closesAt && closesAt <= at) return [fault(ctx, 'closesAt', 'petitions.inThePast')];
  return opensAt && closesAt && closesAt <= opensAt ? [fault(ctx, 'closesAt', 'petitions.endsBeforeBeginning')] : [];
}

function textsFaults(ctx: RequestContext, texts: readonly PetitionTextInput[]): FieldFault[] {
  return texts.flatMap(({ locale, title, body, isReady }, i) => [
    ...(isLocale(locale) ? [] : [fault(ctx, `texts.${i}.locale`, 'petitions.unknownLanguage')]),
    ...(texts.findIndex((other) => other.locale === locale) < i ? [fault(ctx, `texts.${i}.locale`, 'petitions.twice')] : []),
    ...lengthFault(ctx, `texts.${i}.title`, title, isReady === false ? { most: limits.title.most } : limits.title),
    ...lengthFault(ctx, `texts.${i}.body`, body, isReady === false ? { most: limits.body.most } : limits.body),
  ]);
}

function targetFaults(ctx: RequestContext, field: string, { name, kind }: PetitionTargetInput): FieldFault[] {
  const isKnown = targetKinds.includes((kind ?? 'other') as TargetKind);
  return [...wordsFaults(ctx, `${field}.name`, toWords(name), { least: 2, ...limits.targetName }), ...(isKnown ? [] : [fault(ctx, `${field}.kind`, 'petitions.unknownKind', { kinds: targetKinds.join(', ') })])];
}

function milestonesFaults(ctx: RequestContext, milestones: readonly MilestoneInput[]): FieldFault[] {
  return milestones.flatMap(({ goal, label }, i) => [
    ...(goal >= 1 && goal <= limits.goal.most ? [] : [fault(ctx, `milestones.${i}.goal`, 'petitions.goalOutOfRange', { most: limits.goal.most })]),
    ...(milestones.findIndex((other) => other.goal === goal) < i ? [fault(ctx, `milestones.${i}.goal`, 'petitions.twice')] : []),
    ...wordsFaults(ctx, `milestones.${i}.label`, toWords(label), limits.label),
  ]);
}

function tooMany(ctx: RequestContext, field: string, list: readonly unknown[] | null | undefined, most: number): FieldFault[] {
  return list && list.length > most ? [fault(ctx, field, 'petitions.tooMany', { most })] : [];
}
