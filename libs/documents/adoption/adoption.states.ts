/*
 *   comments ──its day──▶ synthesis ──┬─silence─▶ silence ──its hour─────────────▶ adopted
 *                          ▲  ▲       │            │   ▲ withdrawn, taken in         ▲
 *                          │  │       │   objected ▼   │ (an edit: from its full     │
 *                          │  │       │           stopped  length)                   │
 *                          │  │       └─vote─▶ voting ◀─vote─┘ ──adopted─────────────┘
 *                          │  └─recall── silence, stopped, blocked     │
 *                          └──────────── blocked ◀──rejected, no quorum┘
 *
 * What was adopted and not published yet is taken back to be corrected: its round stays, the next begins with comments.
 * The document stands in the state of its round: `stopped` is its silence with the clock held.
 */
export const adoptionPhases = ['comments', 'synthesis', 'silence', 'stopped', 'voting', 'blocked', 'adopted'] as const;
export type AdoptionPhase = (typeof adoptionPhases)[number];

/** What is written of a round, one after the other. */
export const adoptionStepKinds = ['opened', 'gathered', 'silence', 'stopped', 'resumed', 'restarted', 'vote', 'adopted', 'blocked', 'recalled'] as const;
export type AdoptionStepKind = (typeof adoptionStepKinds)[number];

export const strengths = ['strong', 'mild', 'comment'] as const;
/** A strong objection stops the clock, a mild one and a comment are on record. */
export type Strength = (typeof strengths)[number];

/** `overtaken` by a vote on the text, or by its being taken back. */
export const objectionStates = ['open', 'taken_in', 'withdrawn', 'overtaken'] as const;
export type ObjectionState = (typeof objectionStates)[number];

export const stances = ['abstain', 'opt_out'] as const;
/** How an organisation keeps apart from what the others adopt; it is not in the list then. */
export type Stance = (typeof stances)[number];

export const voteModes = ['majority', 'two_thirds', 'unanimity'] as const;
/** How votes are counted; see decisions. */
export type VoteMode = (typeof voteModes)[number];
export type AdoptionMode = 'silence' | VoteMode;

export type AdoptionVerb = 'open' | 'silence' | 'object' | 'takeIn' | 'answer' | 'vote' | 'recall' | 'dissent';

const possible: Record<AdoptionPhase, readonly AdoptionVerb[]> = {
  comments: [],
  synthesis: ['open', 'silence', 'vote'],
  silence: ['object', 'takeIn', 'answer', 'vote', 'recall', 'dissent'],
  stopped: ['object', 'takeIn', 'answer', 'vote', 'recall', 'dissent'],
  voting: ['dissent'],
  blocked: ['vote', 'recall'],
  adopted: ['open', 'recall', 'dissent'],
};

/** Whether a round in this phase allows it; without a round only opening one is. */
export const isPossible = (phase: AdoptionPhase | undefined, verb: AdoptionVerb): boolean => (phase ? possible[phase].includes(verb) : verb === 'open');
