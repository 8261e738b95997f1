import { registerEnumType } from '@nestjs/graphql';
import type { GroupState, RequestState, SeatRole } from './group.states.js';

export const GroupStates = { PROPOSED: 'proposed', ACTIVE: 'active', CLOSED: 'closed' } as const satisfies Record<string, GroupState>;
registerEnumType(GroupStates, { name: 'GroupState' });

export const SeatRoles = { CHAIR: 'chair', RAPPORTEUR: 'rapporteur', MEMBER: 'member' } as const satisfies Record<string, SeatRole>;
registerEnumType(SeatRoles, { name: 'SeatRole', description: 'What somebody is in a working group; chair and rapporteur release its notes.' });

export const RequestStates = { OPEN: 'open', ACCEPTED: 'accepted', DECLINED: 'declined', WITHDRAWN: 'withdrawn' } as const satisfies Record<string, RequestState>;
registerEnumType(RequestStates, { name: 'SeatRequestState' });

export const RequestKinds = { INVITED: 'invited', ASKED: 'asked' } as const;
registerEnumType(RequestKinds, { name: 'SeatRequestKind', description: 'A seat offered by the chair, or asked for.' });
