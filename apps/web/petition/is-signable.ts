import type { PetitionInFull } from '../documents/shapes.js';

/** Whether the form is shown; the api decides again when it is sent. */
export function isSignable({ state, isImported, closesAt }: Pick<PetitionInFull, 'state' | 'isImported' | 'closesAt'>, now = Date.now()): boolean {
  return state === 'OPEN' && !isImported && (closesAt === null || Date.parse(closesAt) > now);
}
