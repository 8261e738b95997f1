/*
 *   proposed ──open──▶ active ──close (with a report)──▶ closed
 *      │  edit          ▲ write, release, seats             │
 *      └──close──▶      └───────────────reopen──────────────┘
 */
export const groupStates = ['proposed', 'active', 'closed'] as const;
export type GroupState = (typeof groupStates)[number];
export type GroupVerb = 'edit' | 'open' | 'close' | 'reopen' | 'seat' | 'write';

const moves: Record<GroupState, Partial<Record<GroupVerb, GroupState>>> = {
  proposed: { edit: 'proposed', seat: 'proposed', open: 'active', close: 'closed' },
  active: { edit: 'active', seat: 'active', write: 'active', close: 'closed' },
  closed: { reopen: 'active' },
};

/** Where the verb leads from this state; undefined when it is not possible. */
export const nextGroupState = (state: GroupState, verb: GroupVerb): GroupState | undefined => moves[state][verb];

/** What is recorded of a group's own course. */
export const groupVerbs = ['open', 'close', 'reopen', 'show'] as const;

export const seatRoles = ['chair', 'rapporteur', 'member'] as const;
export type SeatRole = (typeof seatRoles)[number];
export const requestStates = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];
