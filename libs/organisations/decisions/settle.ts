export const modes = ['silence', 'majority', 'two_thirds', 'unanimity'] as const;
/** How answers become an outcome. */
export type Mode = (typeof modes)[number];
export const answers = ['yes', 'no', 'abstain'] as const;
/** Under `silence`, `no` is an objection. */
export type Answer = (typeof answers)[number];
export const outcomes = ['adopted', 'rejected', 'blocked', 'no_quorum'] as const;
export type Outcome = (typeof outcomes)[number];

/** How many organisations have a seat, and what they answered. Observers and opinions are in none of these numbers. */
export interface Ballot {
  readonly mode: Mode;
  readonly quorumPercent: number;
  readonly seats: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** Organisations that must answer for a quorum. */
export function quorumOf({ mode, quorumPercent, seats }: Pick<Ballot, 'mode' | 'quorumPercent' | 'seats'>): number {
  return mode === 'silence' ? 0 : Math.max(1, Math.ceil((seats * quorumPercent) / 100));
}

const passes: Record<Mode, (ballot: Ballot) => boolean> = {
  silence: ({ no }) => no === 0,
  majority: ({ yes, no }) => yes > no,
  two_thirds: ({ yes, no }) => yes > 0 && yes >= 2 * no,
  unanimity: ({ yes, no }) => yes > 0 && no === 0,
};

/**
 * The outcome, one voice for each organisation. Those who abstain make the quorum and take no side. Without an
 * answer nobody has agreed: only `silence`, which a coalition's charter must allow, takes no objection for consent.
 */
export function settle(ballot: Ballot): Outcome {
  const answered = ballot.yes + ballot.no + ballot.abstain;
  if (ballot.seats === 0 || answered < quorumOf(ballot)) return 'no_quorum';
  if (passes[ballot.mode](ballot)) return 'adopted';
  return ballot.mode === 'silence' ? 'blocked' : 'rejected';
}
