import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';

const tones: Record<string, Tone> = { PLANNED: 'live', MOVED: 'live', CALLED_OFF: 'stopped', HELD: 'good', DRAFT: 'quiet', SENT: 'live', APPROVED: 'good' };

/** How a meeting or its minutes stand. */
export function MeetingMark({ state, moves, isOver = false }: { readonly state: string; readonly moves: number; readonly isOver?: boolean }) {
  const say = useWords();
  const shown = state !== 'PLANNED' ? state : isOver ? 'HELD' : moves > 0 ? 'MOVED' : state;
  return <Mark tone={tones[shown] ?? 'quiet'}>{say(`console.meetings.is.${shown as 'PLANNED'}`)}</Mark>;
}
