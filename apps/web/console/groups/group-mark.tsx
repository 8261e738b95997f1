import type { GroupState } from '../../gql/graphql.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';

const tones: Record<GroupState, Tone> = { PROPOSED: 'waiting', ACTIVE: 'live', CLOSED: 'quiet' };

export function GroupMark({ state }: { readonly state: GroupState }) {
  const say = useWords();
  return <Mark tone={tones[state]}>{say(`organisations.groups.state.${state.toLowerCase() as 'active'}`)}</Mark>;
}

/** Whether the coalition reads it. */
export function ReleaseMark({ at }: { readonly at: string | null }) {
  const say = useWords();
  return <Mark tone={at ? 'good' : 'quiet'}>{say(at ? 'console.groups.released' : 'console.groups.unreleased')}</Mark>;
}
