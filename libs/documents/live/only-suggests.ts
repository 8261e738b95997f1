import * as Y from 'yjs';
import { apartFrom } from '#libs/editor-schema';
import { contentOf, joined } from './joined.js';

/** Whether a change does nothing to a text but suggest in this account's name: without its suggestions the text stays letter for letter what it was, those of others too. */
export function onlySuggests(doc: Y.Doc, change: Uint8Array, accountId: string): boolean {
  const after = joined([Y.encodeStateAsUpdate(doc), change]);
  // Part of a change that waits for another would only show itself later.
  if (after.store.pendingStructs || after.store.pendingDs) return false;
  try {
    return apartFrom(accountId, contentOf(after)) === apartFrom(accountId, contentOf(doc));
  } catch {
    return false;
  }
}
