/*
 *            ┌──────── renew ───────┐
 *   ─invite─▶ invited ──join──▶ joined ──leave──▶ left
 *             │  │  └─ decline ▶ declined   ▲
 *             │  └── its days over ▶ expired│ accept
 *             └ withdraw ▶ withdrawn        │
 *   ───ask──▶ asked ────────────────────────┤
 *             └ withdraw ▶ withdrawn · refuse ▶ refused
 *   declined, expired, withdrawn, refused, left ──▶ invited or asked again
 */
export const participationStates = ['invited', 'asked', 'joined', 'declined', 'refused', 'withdrawn', 'expired', 'left'] as const;
export type ParticipationState = (typeof participationStates)[number];
export const participationVerbs = ['invite', 'ask', 'join', 'decline', 'accept', 'refuse', 'withdraw', 'expire', 'leave'] as const;
export type ParticipationVerb = (typeof participationVerbs)[number];

const again = { invite: 'invited', ask: 'asked' } as const;
const moves: Record<ParticipationState, Partial<Record<ParticipationVerb, ParticipationState>>> = {
  invited: { invite: 'invited', join: 'joined', decline: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  asked: { accept: 'joined', refuse: 'refused', withdraw: 'withdrawn' },
  joined: { leave: 'left' },
  declined: again,
  refused: again,
  withdrawn: again,
  expired: again,
  left: again,
};

/** Where the verb leads from this state, or from none at all; undefined when it is not possible. */
export const nextParticipation = (state: ParticipationState | undefined, verb: ParticipationVerb): ParticipationState | undefined => (state ? moves[state] : again)[verb as keyof typeof again];
