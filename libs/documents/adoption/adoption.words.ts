import type { RequestContext } from '#libs/context';
import { fault, invalidInput, type FieldFault, type InvalidInput } from '#libs/graphql';

const MOST = 5_000;

/** The text without blanks around; what is missing or too long otherwise. */
export function needed(ctx: RequestContext, field: string, given: string): string | InvalidInput {
  const text = given.trim();
  if (!text) return invalidInput(ctx, [fault(ctx, field, 'documents.adoption.wordsMissing')]);
  return text.length > MOST ? invalidInput(ctx, tooLong(ctx, field, text)) : text;
}

export function tooLong(ctx: RequestContext, field: string, text: string, most = MOST): FieldFault[] {
  return text.length > most ? [fault(ctx, field, 'documents.adoption.tooLong', { most })] : [];
}
