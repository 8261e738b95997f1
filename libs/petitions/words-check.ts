import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import type { Multilingual } from '#libs/database';

export interface Length {
  readonly least?: number;
  readonly most: number;
}

/** The fault of a text that is missing, too short or too long; none when it is right. Lengths in characters as people count them. */
export function lengthFault(ctx: RequestContext, field: string, text: string, { least = 0, most }: Length): FieldFault[] {
  const { length } = Array.from(text.trim());
  if (least > 0 && length === 0) return [fault(ctx, field, 'petitions.isEmpty')];
  if (length < least) return [fault(ctx, field, 'petitions.tooShort', { least, missing: least - length })];
  return length > most ? [fault(ctx, field, 'petitions.tooLong', { most, over: length - most })] : [];
}

/** The faults of words in several languages; at least one language is needed when `least` is given. */
export function wordsFaults(ctx: RequestContext, field: string, words: Multilingual, length: Length): FieldFault[] {
  if (length.least && Object.keys(words).length === 0) return [fault(ctx, field, 'petitions.isEmpty')];
  return Object.entries(words).flatMap(([locale, text]) => lengthFault(ctx, `${field}.${locale}`, text, length));
}
