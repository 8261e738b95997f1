import type { RequestContext } from '#libs/context';
import { fault, illegalMove, type FieldFault, type IllegalMove, type InvalidInput } from '#libs/graphql';

export type TalkFault = InvalidInput | IllegalMove;
type Hindrance = 'closed' | 'manyComments' | 'longThread' | 'answered' | 'endorsed' | 'ownAmendment' | 'othersMerged' | 'sectionChanged' | 'notPlain' | 'ended' | 'oneOpen' | 'notClosed' | 'fullyAnswered' | 'answersCame' | 'overForMails';

/** What the document, the amendment or the consultation does not allow as it stands. */
export const cannotTalk = (ctx: RequestContext, { state }: { readonly state: string }, why: Hindrance, values?: { readonly most: number }): IllegalMove => illegalMove(ctx, state.toUpperCase(), `documents.talk.${why}`, values);

/** What is wrong with words that are needed. */
export function wordsFaults(ctx: RequestContext, field: string, words: string, most: number): FieldFault[] {
  if (!words.trim()) return [fault(ctx, field, 'documents.talk.wordsMissing')];
  return words.trim().length > most ? [fault(ctx, field, 'documents.talk.tooLong', { most })] : [];
}
