import type { RequestContext } from '#libs/context';
import { illegalMove, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import type { DocumentState, DocumentVerb } from './document.states.js';

export type DocumentFault = InvalidInput | IllegalMove;

/** What this document's state does not allow. */
export function cannotMove(ctx: RequestContext, verb: DocumentVerb | 'edit' | 'release' | 'correct', { state }: { state: DocumentState }): IllegalMove {
  return illegalMove(ctx, state.toUpperCase(), 'documents.drafting.illegalMove', {
    verb: translate(ctx.locale, `documents.drafting.verb.${verb}`),
    state: translate(ctx.locale, `documents.drafting.state.${state}`),
  });
}
