import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';

const tones: Record<string, Tone> = { DRAFT: 'quiet', OPEN: 'live', CANCELLED: 'stopped', ADOPTED: 'good', REJECTED: 'bad', BLOCKED: 'bad', NO_QUORUM: 'stopped' };

/** How far a decision is; once closed, how it ended. */
export function DecisionMark({ state, outcome }: { readonly state: string; readonly outcome?: string | null }) {
  const say = useWords();
  const shown = outcome ?? state;
  return <Mark tone={tones[shown] ?? 'quiet'}>{say(`console.decisions.is.${shown as 'OPEN'}`)}</Mark>;
}
