import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { fault, UserError, type FieldFault } from '#libs/graphql';
import { dayOf, isDay, translate } from '#libs/i18n';
import type { Multilingual } from '#libs/database';

const refusals = ['isCommon', 'isRetired', 'correctedAlready', 'notRetired', 'endedAlready'] as const;
export type TargetRefusal = (typeof refusals)[number];

/**
 * What the directory does not take: a common entry is not changed but corrected by one's own (`isCommon`), a retired one is
 * not used (`isRetired`, `notRetired`), a second correction (`correctedAlready`), an act done before (`endedAlready`). Nothing was written.
 */
@ObjectType({ implements: () => [UserError] })
export class TargetRefused extends UserError {}

export function targetRefused({ locale }: RequestContext, code: TargetRefusal): TargetRefused {
  return Object.assign(new TargetRefused(), { code, message: translate(locale, `campaigns.targets.${code}`) });
}

/** What is wrong with words that are needed in at least one language. */
export function neededWords(ctx: RequestContext, field: string, words: Multilingual, most: number): FieldFault[] {
  if (Object.keys(words).length === 0) return [fault(ctx, field, 'campaigns.targets.wordsMissing')];
  return Object.entries(words).flatMap(([locale, text]) => tooLong(ctx, `${field}.${locale}`, text, most));
}

export const tooLong = (ctx: RequestContext, field: string, text: string, most: number): FieldFault[] => (text.length > most ? [fault(ctx, field, 'campaigns.targets.textTooLong', { most })] : []);

/** What is wrong with a day on which something happened. */
export function pastDay(ctx: RequestContext, field: string, day: string, at: Date): FieldFault[] {
  if (!isDay(day)) return [fault(ctx, field, 'campaigns.targets.notADay')];
  return day > dayOf(at) ? [fault(ctx, field, 'campaigns.targets.inTheFuture')] : [];
}

/** What is wrong with a web address that may be missing. */
export const webAddress = (ctx: RequestContext, field: string, url: string): FieldFault[] =>
  url === '' || (/^https?:\/\/\S+$/.test(url) && url.length <= 500) ? [] : [fault(ctx, field, 'campaigns.targets.notAnAddress')];
