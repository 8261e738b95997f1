import { registerEnumType } from '@nestjs/graphql';
import type { MeetingState, MinutesState, ProposalState } from './meeting.states.js';

export const zones = ['Africa/Casablanca', 'Europe/Paris'] as const;
export type Zone = (typeof zones)[number];
export const Zones = { CASABLANCA: 'Africa/Casablanca', PARIS: 'Europe/Paris' } as const satisfies Record<string, Zone>;
registerEnumType(Zones, { name: 'MeetingZone', description: 'By which clock a meeting is held.' });

export const MeetingStates = { PLANNED: 'planned', CALLED_OFF: 'called_off' } as const satisfies Record<string, MeetingState>;
registerEnumType(MeetingStates, { name: 'MeetingState' });

export const MinutesStates = { DRAFT: 'draft', SENT: 'sent', APPROVED: 'approved' } as const satisfies Record<string, MinutesState>;
registerEnumType(MinutesStates, { name: 'MinutesState', description: 'SENT for correction; once APPROVED nothing changes.' });

export const proposalKinds = ['discussion', 'decision', 'petition', 'campaign'] as const;
export type ProposalKind = (typeof proposalKinds)[number];
export const ProposalKinds = { DISCUSSION: 'discussion', DECISION: 'decision', PETITION: 'petition', CAMPAIGN: 'campaign' } as const satisfies Record<string, ProposalKind>;
registerEnumType(ProposalKinds, { name: 'ProposalKind', description: 'What is asked of the meeting.' });

export const ProposalStates = { PROPOSED: 'proposed', ON_AGENDA: 'on_agenda', ADOPTED: 'adopted', REJECTED: 'rejected', POSTPONED: 'postponed', WITHDRAWN: 'withdrawn' } as const satisfies Record<string, ProposalState>;
registerEnumType(ProposalStates, { name: 'ProposalState' });

export const outcomeKinds = ['decision', 'task', 'petition', 'campaign'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];
export const OutcomeKinds = { DECISION: 'decision', TASK: 'task', PETITION: 'petition', CAMPAIGN: 'campaign' } as const satisfies Record<string, OutcomeKind>;
registerEnumType(OutcomeKinds, { name: 'MeetingOutcomeKind', description: 'What was made in a meeting.' });

export const presences = ['present', 'excused', 'absent'] as const;
export type Presence = (typeof presences)[number];
export const Presences = { PRESENT: 'present', EXCUSED: 'excused', ABSENT: 'absent' } as const satisfies Record<string, Presence>;
registerEnumType(Presences, { name: 'Presence' });
