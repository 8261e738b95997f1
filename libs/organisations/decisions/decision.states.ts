/*
 *   draft ──open──▶ open ──close──▶ closed (adopted · rejected · blocked · no_quorum)
 *     │ ▲ edit        │ cast, change one's mind, proxies, opinions; closes at its hour, or once everybody has answered
 *     └─cancel──▶ cancelled ◀─cancel┘
 *
 * `record` writes what follows and when to look at it again, once it is closed.
 */
export const decisionStates = ['draft', 'open', 'closed', 'cancelled'] as const;
export type DecisionState = (typeof decisionStates)[number];
export type DecisionVerb = 'edit' | 'open' | 'cast' | 'close' | 'cancel' | 'record';

const moves: Record<DecisionState, Partial<Record<DecisionVerb, DecisionState>>> = {
  draft: { edit: 'draft', open: 'open', cancel: 'cancelled' },
  open: { cast: 'open', close: 'closed', cancel: 'cancelled' },
  closed: { record: 'closed' },
  cancelled: {},
};

/** Where the verb leads from this state; undefined when it is not possible. */
export function nextDecisionState(state: DecisionState, verb: DecisionVerb): DecisionState | undefined {
  return moves[state][verb];
}
