/*
 *   report         preparing ──open──▶ calling ⇄(settle, reopen)⇄ merged ──submit──▶ submitted
 *   contribution   asked ─▶ draft ─▶ submitted ─▶ merged · rejected with a reason
 *                    │       │ ▲ └─ after its day ─▶ late ─▶ admitted: submitted · merged · rejected with a reason
 *                    │       │ └── takeBack ── submitted, late
 *                    └───────┴─▶ declined with a reason ─▶ draft, when it thinks again
 */
export const reportStates = ['preparing', 'calling', 'merged', 'submitted'] as const;
export type ReportState = (typeof reportStates)[number];
export const contributionStates = ['asked', 'draft', 'submitted', 'late', 'merged', 'rejected', 'declined'] as const;
export type ContributionState = (typeof contributionStates)[number];
export const spokespersonStates = ['asked', 'accepted', 'declined', 'replaced'] as const;
export type SpokespersonState = (typeof spokespersonStates)[number];
export const contributionVerbs = ['begin', 'submit', 'submitLate', 'takeBack', 'admit', 'merge', 'reject', 'decline'] as const;
export type ContributionVerb = (typeof contributionVerbs)[number];

const moves: Record<ContributionState, Partial<Record<ContributionVerb, ContributionState>>> = {
  asked: { begin: 'draft', decline: 'declined' },
  draft: { submit: 'submitted', submitLate: 'late', decline: 'declined' },
  submitted: { takeBack: 'draft', merge: 'merged', reject: 'rejected' },
  late: { takeBack: 'draft', admit: 'submitted', reject: 'rejected' },
  declined: { begin: 'draft' },
  merged: {},
  rejected: {},
};

/** Where the verb leaves a contribution; undefined when it is not possible. */
export const nextContributionState = (state: ContributionState, verb: ContributionVerb): ContributionState | undefined => moves[state][verb];

/** Handed in and not settled yet: somebody has to merge or reject it. */
export const waits = (state: ContributionState): boolean => state === 'submitted' || state === 'late';
