import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { fault, type FieldFault } from '#libs/graphql';

const most = { name: 200, mandate: 10_000, report: 20_000, title: 200, text: 40_000 };

/** What is wrong with words that are needed in at least one language. */
export function neededWords(ctx: RequestContext, field: keyof typeof most, words: Multilingual): FieldFault[] {
  if (Object.keys(words).length === 0) return [fault(ctx, field, 'organisations.groups.wordsMissing')];
  return Object.entries(words).flatMap(([locale, text]) => (text.length > most[field] ? [fault(ctx, `${field}.${locale}`, 'organisations.textTooLong', { most: most[field] })] : []));
}
