/*
 *            ┌───── revise ─────┬──────────────┐
 *            ▼                  │              │
 *   draft ─submit→ in_review ─approve→ approved ─schedule→ scheduled ─┐
 *     ▲              │   │                │  ▲──unschedule──┘        │
 *     └request changes   reject          open                        open
 *                        ▼                └────────► open ◄──────────┘
 *                     rejected                 pause │ ▲ resume
 *                                                    ▼ │
 *                                          paused ───┴─┘
 *                                 close (from open or paused)
 *                                                    ▼
 *                      archived ◄─archive─ closed ─deliver→ delivered ─┬─ record answer ──→ answered
 *                          ▲                                           └─ record no answer → no_answer
 *                          └────────────── archive, from all three of them ───────────────────┘
 *
 * `edit` changes texts, targets and languages in `draft` only; later, up to `paused`, only milestones, dates and (before
 * opening) partners. `correct` and `publishUpdate` add an erratum or news and leave the state as it is. From `open` on
 * everybody reads the petition; before that its organisation, the coalition's staff and, once submitted, its moderators.
 */
export const petitionStates = ['draft', 'in_review', 'rejected', 'approved', 'scheduled', 'open', 'paused', 'closed', 'delivered', 'answered', 'no_answer', 'archived'] as const;
export type PetitionState = (typeof petitionStates)[number];

export const petitionVerbs = [
  'edit', 'submit', 'approve', 'requestChanges', 'reject', 'revise', 'schedule', 'unschedule', 'open', 'pause', 'resume', 'close',
  'deliver', 'recordAnswer', 'recordNoAnswer', 'archive', 'correct', 'publishUpdate',
] as const;
export type PetitionVerb = (typeof petitionVerbs)[number];

/** From each state, the verbs that are possible and where they lead. What is not here is an illegal move. */
export const moves: Record<PetitionState, Partial<Record<PetitionVerb, PetitionState>>> = {
  draft: { edit: 'draft', submit: 'in_review' },
  in_review: { approve: 'approved', requestChanges: 'draft', reject: 'rejected', revise: 'draft' },
  rejected: {},
  approved: { edit: 'approved', schedule: 'scheduled', open: 'open', revise: 'draft' },
  scheduled: { edit: 'scheduled', schedule: 'scheduled', unschedule: 'approved', open: 'open', revise: 'draft' },
  open: { edit: 'open', pause: 'paused', close: 'closed', correct: 'open', publishUpdate: 'open' },
  paused: { edit: 'paused', resume: 'open', close: 'closed', correct: 'paused', publishUpdate: 'paused' },
  closed: { deliver: 'delivered', archive: 'archived', correct: 'closed', publishUpdate: 'closed' },
  delivered: { deliver: 'delivered', recordAnswer: 'answered', recordNoAnswer: 'no_answer', archive: 'archived', correct: 'delivered', publishUpdate: 'delivered' },
  answered: { deliver: 'answered', recordAnswer: 'answered', archive: 'archived', correct: 'answered', publishUpdate: 'answered' },
  no_answer: { deliver: 'delivered', recordAnswer: 'answered', archive: 'archived', correct: 'no_answer', publishUpdate: 'no_answer' },
  archived: {},
};

/** States in which everybody may read a petition; the same list stands in the row security of `petition`. */
export const publicStates: readonly PetitionState[] = ['open', 'paused', 'closed', 'delivered', 'answered', 'no_answer', 'archived'];

export function isPublic(state: PetitionState): boolean {
  return publicStates.includes(state);
}

/** Where the verb leads from this state; undefined when it is not possible. */
export function nextState(state: PetitionState, verb: PetitionVerb): PetitionState | undefined {
  return moves[state][verb];
}

export function possibleVerbs(state: PetitionState): PetitionVerb[] {
  return petitionVerbs.filter((verb) => moves[state][verb] !== undefined);
}
