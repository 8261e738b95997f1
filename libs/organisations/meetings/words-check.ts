import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { fault, type FieldFault } from '#libs/graphql';

export const most = { title: 150, place: 300, reason: 2_000, text: 10_000, minutes: 20_000, persons: 300, link: 500 } as const;
type Limit = keyof typeof most;

/** Words that may be left out, none of them too long. */
export function longWords(ctx: RequestContext, field: string, words: Multilingual, limit: Limit): FieldFault[] {
  return Object.entries(words).flatMap(([locale, text]) => (text.length > most[limit] ? [fault(ctx, `${field}.${locale}`, 'organisations.textTooLong', { most: most[limit] })] : []));
}

/** Words needed in at least one language, none of them too long. */
export function neededWords(ctx: RequestContext, field: string, words: Multilingual, limit: Limit): FieldFault[] {
  return Object.keys(words).length === 0 ? [fault(ctx, field, 'organisations.meeting.wordsMissing')] : longWords(ctx, field, words, limit);
}

/** A whole number from the least to the most. */
export function rangeFaults(ctx: RequestContext, field: string, value: number, [least, upTo]: readonly [number, number]): FieldFault[] {
  return value >= least && value <= upTo ? [] : [fault(ctx, field, 'organisations.meeting.outOfRange', { least, most: upTo })];
}
