/*
 *   meeting    planned ──move──▶ planned ──callOff──▶ called_off          (past once its end is over)
 *   minutes    draft ──send──▶ sent ──send again──▶ sent ──approve──▶ approved (nothing of the meeting changes any more)
 *
 *   proposal   proposed ⇄ on_agenda ──treat──▶ adopted · rejected · postponed ──place──▶ on_agenda
 *                 └──withdraw──▶ withdrawn        on_agenda, adopted ──become──▶ adopted (once: a decision, a task, a petition, a campaign)
 */
export const meetingStates = ['planned', 'called_off'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const minutesStates = ['draft', 'sent', 'approved'] as const;
export type MinutesState = (typeof minutesStates)[number];
export type MinutesVerb = 'write' | 'send' | 'approve';

const minutesMoves: Record<MinutesState, Partial<Record<MinutesVerb, MinutesState>>> = {
  draft: { write: 'draft', send: 'sent' },
  sent: { write: 'sent', send: 'sent', approve: 'approved' },
  approved: {},
};

/** Where the verb leads the minutes; undefined when it is not possible. */
export const nextMinutesState = (state: MinutesState, verb: MinutesVerb): MinutesState | undefined => minutesMoves[state][verb];

export const proposalStates = ['proposed', 'on_agenda', 'adopted', 'rejected', 'postponed', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];
export type ProposalVerb = 'edit' | 'place' | 'remove' | 'adopt' | 'reject' | 'postpone' | 'withdraw' | 'become';

const proposalMoves: Record<ProposalState, Partial<Record<ProposalVerb, ProposalState>>> = {
  proposed: { edit: 'proposed', place: 'on_agenda', withdraw: 'withdrawn' },
  on_agenda: { remove: 'proposed', adopt: 'adopted', reject: 'rejected', postpone: 'postponed', become: 'adopted' },
  adopted: { become: 'adopted' },
  rejected: {},
  postponed: { place: 'on_agenda', withdraw: 'withdrawn' },
  withdrawn: {},
};

/** Where the verb leads a proposal; undefined when it is not possible. */
export const nextProposalState = (state: ProposalState, verb: ProposalVerb): ProposalState | undefined => proposalMoves[state][verb];
