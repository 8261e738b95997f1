import type { MessageKey } from '#libs/i18n';
import { useWords } from '../words/words.js';

export type Tone = 'quiet' | 'waiting' | 'good' | 'live' | 'stopped' | 'bad';

/** A status: its word, a shape and a colour that say the same. The shapes: ○ quiet, ◐ waiting, ✓ good, ● live, ‖ stopped, ✕ bad. */
export function Mark({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return <span className={`mark mark-${tone}`}>{children}</span>;
}

const tones: Record<string, Tone> = {
  DRAFT: 'quiet', IN_REVIEW: 'waiting', REJECTED: 'bad', APPROVED: 'good', SCHEDULED: 'waiting', OPEN: 'live', PAUSED: 'stopped',
  CLOSED: 'quiet', DELIVERED: 'good', ANSWERED: 'good', NO_ANSWER: 'bad', ARCHIVED: 'quiet',
};

/** The state of a petition. */
export function PetitionMark({ state }: { readonly state: string }) {
  const say = useWords();
  return <Mark tone={tones[state] ?? 'quiet'}>{say(`petitions.state.${state.toLowerCase()}` as MessageKey)}</Mark>;
}
