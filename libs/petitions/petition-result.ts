import { PetitionRow } from './petition.entity.js';
import type { PetitionFault, PetitionResult } from './petition.errors.js';
import { toPetition } from './petition.type.js';

/** The petition, or why nothing was done. */
export function toResult(answer: PetitionRow | PetitionFault): PetitionResult {
  return answer instanceof PetitionRow ? toPetition(answer) : answer;
}
