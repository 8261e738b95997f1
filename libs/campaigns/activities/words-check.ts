import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { fault, type FieldFault } from '#libs/graphql';

export const most = { title: 150, summary: 4_000, module: 150, place: 300, reason: 2_000, evaluation: 10_000, name: 100, link: 500, note: 300 } as const;

/** Words that may be left out, none of them too long. */
export function longWords(ctx: RequestContext, field: keyof typeof most, words: Multilingual): FieldFault[] {
  return Object.entries(words).flatMap(([locale, text]) => (text.length > most[field] ? [fault(ctx, `${field}.${locale}`, 'campaigns.activities.fault.tooLong', { most: most[field] })] : []));
}

/** Words needed in at least one language, none of them too long. */
export function neededWords(ctx: RequestContext, field: keyof typeof most, words: Multilingual): FieldFault[] {
  return Object.keys(words).length === 0 ? [fault(ctx, field, 'campaigns.activities.fault.wordsMissing')] : longWords(ctx, field, words);
}

/** Nothing, or an https address. */
export function linkFaults(ctx: RequestContext, field: string, link: string): FieldFault[] {
  const isLink = link === '' || (link.length <= most.link && URL.canParse(link) && new URL(link).protocol === 'https:');
  return isLink ? [] : [fault(ctx, field, 'campaigns.activities.fault.notALink')];
}

/** Nothing, or a whole number from the least to the most. */
export function rangeFaults(ctx: RequestContext, field: string, value: number | null, [least, upTo]: readonly [number, number]): FieldFault[] {
  return value === null || (value >= least && value <= upTo) ? [] : [fault(ctx, field, 'campaigns.activities.fault.outOfRange', { least, most: upTo })];
}
