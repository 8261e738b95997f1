import { registerEnumType } from '@nestjs/graphql';
import type { CheckState } from './outside/sign-off-external.entity.js';
import type { HouseState, ListOrder, SignOffAnswerKind, SignOffState } from './sign-off.states.js';

export const SignOffStates = { OPEN: 'open', SEALED: 'sealed', VOIDED: 'voided', CALLED_OFF: 'called_off' } as const satisfies Record<string, SignOffState>;
registerEnumType(SignOffStates, { name: 'SignOffState', description: 'Voided by another text: its answers count for nothing.' });

export const SignOffAnswers = { SIGN: 'sign', RESERVE: 'reserve', ABSTAIN: 'abstain', OBJECT: 'object', DECLINE: 'decline', WITHDRAW: 'withdraw' } as const satisfies Record<string, SignOffAnswerKind>;
registerEnumType(SignOffAnswers, { name: 'SignOffAnswerKind', description: 'Reserve: sign with a reservation. Withdraw: take a signature back, for everybody to see.' });

export const HouseStates = {
  INVITED: 'invited', REMINDED: 'reminded', SIGNED: 'signed', RESERVED: 'reserved', ABSTAINED: 'abstained', OBJECTED: 'objected', DECLINED: 'declined', WITHDRAWN: 'withdrawn', NO_ANSWER: 'no_answer',
} as const satisfies Record<string, HouseState>;
registerEnumType(HouseStates, { name: 'SignOffHouseState' });

export const ListOrders = { ALPHABETICAL: 'alphabetical', FOUNDERS_FIRST: 'founders_first' } as const satisfies Record<string, ListOrder>;
registerEnumType(ListOrders, { name: 'SignatoryOrder' });

export const CheckStates = { WAITING: 'waiting', ADMITTED: 'admitted', REFUSED: 'refused' } as const satisfies Record<string, CheckState>;
registerEnumType(CheckStates, { name: 'SignatoryCheck', description: 'What the coordination says of an organisation from outside.' });
