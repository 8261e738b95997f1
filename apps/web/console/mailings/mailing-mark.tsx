import type { MessageKey } from '#libs/i18n';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';

const tones: Record<string, Tone> = { DRAFT: 'quiet', TEST_SENT: 'waiting', APPROVED: 'good', SENDING: 'live', PAUSED: 'stopped', SENT: 'good', CANCELLED: 'bad' };

/** The state of a mailing. */
export function MailingMark({ state }: { readonly state: string }) {
  const say = useWords();
  return <Mark tone={tones[state] ?? 'quiet'}>{say(`console.mailing.state.${state.toLowerCase()}` as MessageKey)}</Mark>;
}
