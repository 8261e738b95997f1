import type { MessageKey } from '#libs/i18n';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';

const tones: Record<string, Tone> = { PLANNED: 'quiet', ANNOUNCED: 'live', HELD: 'waiting', EVALUATED: 'good', CALLED_OFF: 'stopped' };

/** How an activity stands. */
export function ActivityMark({ state }: { readonly state: string }) {
  const say = useWords();
  return <Mark tone={tones[state] ?? 'quiet'}>{say(`campaigns.activities.state.${state.toLowerCase()}` as MessageKey)}</Mark>;
}
