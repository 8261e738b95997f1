import type { MessageKey } from '#libs/i18n';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';

const tones: Record<string, Tone> = { DRAFT: 'quiet', APPROVED: 'good', OPEN: 'live', PAUSED: 'stopped', CLOSED: 'quiet' };

/** The state of a letter action, and whether it is being tried. */
export function LettersMark({ state, isTest }: { readonly state: string; readonly isTest: boolean }) {
  const say = useWords();
  return (
    <>
      <Mark tone={tones[state] ?? 'quiet'}>{say(`campaigns.letters.state.${state.toLowerCase()}` as MessageKey)}</Mark>
      {isTest && ['OPEN', 'PAUSED', 'CLOSED'].includes(state) && <> <Mark tone="waiting">{say('console.letters.inTest')}</Mark></>}
    </>
  );
}
