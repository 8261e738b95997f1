/*
 *   draft ──propose──▶ proposed ──adopt──▶ adopted ──supersede──▶ superseded
 *     ▲ edit              └──reject──▶ rejected      ▲ sign, round
 *
 * Postgres lets nobody change what was proposed. Adopting a version supersedes the one before it.
 */
export const charterStates = ['draft', 'proposed', 'rejected', 'adopted', 'superseded'] as const;
export type CharterState = (typeof charterStates)[number];
export type CharterVerb = 'edit' | 'propose' | 'adopt' | 'reject' | 'supersede' | 'round' | 'sign';

const moves: Record<CharterState, Partial<Record<CharterVerb, CharterState>>> = {
  draft: { edit: 'draft', propose: 'proposed' },
  proposed: { adopt: 'adopted', reject: 'rejected' },
  rejected: {},
  adopted: { sign: 'adopted', round: 'adopted', supersede: 'superseded' },
  superseded: {},
};

/** Where the verb leads from this state; undefined when it is not possible. */
export function nextCharterState(state: CharterState, verb: CharterVerb): CharterState | undefined {
  return moves[state][verb];
}
