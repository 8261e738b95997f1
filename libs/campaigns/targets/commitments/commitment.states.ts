/*
 *   announced ──▶ in_progress ⇄ kept · broken
 *        └───────────────────▶ kept · broken
 *
 * What was kept or broken goes on when something new happens; every step has its day and stays.
 */
export const commitmentStates = ['announced', 'in_progress', 'kept', 'broken'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

const moves: Record<CommitmentState, readonly CommitmentState[]> = {
  announced: ['in_progress', 'kept', 'broken'],
  in_progress: ['kept', 'broken'],
  kept: ['in_progress'],
  broken: ['in_progress'],
};

/** The states to which a commitment can go from here. */
export const nextCommitmentStates = (state: CommitmentState): readonly CommitmentState[] => moves[state];
