/*
 *   call           open ──its day is over──▶ sealed ──a new text is asked for──▶ voided
 *                   ├── a new text is asked for ──▶ voided
 *                   └── callOff ──▶ called_off
 *   organisation   invited ─▶ reminded ─▶ signed · reserved · abstained · objected · declined, another until the day is over
 *                              └─ its day over ─▶ no_answer        signed, reserved ──withdraw──▶ withdrawn, for everybody to see
 */
export const signOffStates = ['open', 'sealed', 'voided', 'called_off'] as const;
export type SignOffState = (typeof signOffStates)[number];
export const signOffAnswers = ['sign', 'reserve', 'abstain', 'object', 'decline', 'withdraw'] as const;
export type SignOffAnswerKind = (typeof signOffAnswers)[number];
export const houseStates = ['invited', 'reminded', 'signed', 'reserved', 'abstained', 'objected', 'declined', 'withdrawn', 'no_answer'] as const;
export type HouseState = (typeof houseStates)[number];
export const listOrders = ['alphabetical', 'founders_first'] as const;
export type ListOrder = (typeof listOrders)[number];

/** Whether the organisation stands under the text with this answer. */
export const stands = (answer: SignOffAnswerKind | undefined): answer is 'sign' | 'reserve' => answer === 'sign' || answer === 'reserve';

const said: Record<SignOffAnswerKind, HouseState> = { sign: 'signed', reserve: 'reserved', abstain: 'abstained', object: 'objected', decline: 'declined', withdraw: 'withdrawn' };

/** Silence is never an answer: over the day it is no answer, and nothing else. */
export function houseState({ answer, isOver, isReminded }: { readonly answer: SignOffAnswerKind | undefined; readonly isOver: boolean; readonly isReminded: boolean }): HouseState {
  if (answer) return said[answer];
  if (isOver) return 'no_answer';
  return isReminded ? 'reminded' : 'invited';
}

/** Why a call does not take this answer after the last one; undefined when it does. */
export type AnswerRefusal = 'voided' | 'calledOff' | 'afterDeadline' | 'neverSigned' | 'signedAlready';
export function refuseAnswer({ state, isOver, last, answer }: { readonly state: SignOffState; readonly isOver: boolean; readonly last: SignOffAnswerKind | undefined; readonly answer: SignOffAnswerKind }): AnswerRefusal | undefined {
  if (state === 'voided') return 'voided';
  if (state === 'called_off') return 'calledOff';
  if (answer === 'withdraw') return stands(last) ? undefined : 'neverSigned';
  if (!isOver) return undefined;
  if (!stands(answer)) return 'afterDeadline';
  return stands(last) ? 'signedAlready' : undefined;
}
