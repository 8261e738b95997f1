import { registerEnumType } from '@nestjs/graphql';
import type { ParticipationState, ParticipationVerb } from './participation.states.js';

export const ParticipationStates = {
  INVITED: 'invited', ASKED: 'asked', JOINED: 'joined', DECLINED: 'declined', REFUSED: 'refused', WITHDRAWN: 'withdrawn', EXPIRED: 'expired', LEFT: 'left',
} as const satisfies Record<string, ParticipationState>;
registerEnumType(ParticipationStates, { name: 'ParticipationState' });

export const answers = ['join', 'decline', 'accept', 'refuse', 'withdraw', 'leave'] as const satisfies readonly ParticipationVerb[];
export type ParticipationAnswerVerb = (typeof answers)[number];
export const ParticipationAnswers = { JOIN: 'join', DECLINE: 'decline', ACCEPT: 'accept', REFUSE: 'refuse', WITHDRAW: 'withdraw', LEAVE: 'leave' } as const satisfies Record<string, ParticipationAnswerVerb>;
registerEnumType(ParticipationAnswers, { name: 'ParticipationAnswer', description: 'Join, decline, leave: the organisation’s own word. Accept and refuse who asked: that of who leads the campaign.' });
