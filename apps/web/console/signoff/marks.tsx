import type { SignOffHouseState, SignOffState } from '../../gql/graphql.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';

const tones: Record<SignOffHouseState, Tone> = { INVITED: 'waiting', REMINDED: 'waiting', SIGNED: 'good', RESERVED: 'good', ABSTAINED: 'quiet', OBJECTED: 'bad', DECLINED: 'quiet', WITHDRAWN: 'stopped', NO_ANSWER: 'quiet' };
const callTones: Record<SignOffState, Tone> = { OPEN: 'live', SEALED: 'good', VOIDED: 'stopped', CALLED_OFF: 'quiet' };

/** What an organisation answered; without weight where its call holds no longer. */
export function HouseMark({ state, holds = true }: { readonly state: SignOffHouseState; readonly holds?: boolean }) {
  const say = useWords();
  return <Mark tone={holds ? tones[state] : 'quiet'}>{say(`documents.signoff.house.${state.toLowerCase() as 'signed'}`)}</Mark>;
}

export function CallMark({ state }: { readonly state: SignOffState }) {
  const say = useWords();
  return <Mark tone={callTones[state]}>{say(`documents.signoff.state.${state.toLowerCase() as 'open'}`)}</Mark>;
}
