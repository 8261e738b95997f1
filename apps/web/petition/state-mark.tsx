import type { PetitionState } from '../documents/shapes.js';
import { useSay } from '../layout/locale.js';

const drawings: Record<PetitionState, string> = {
  OPEN: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  PAUSED: 'M5 3v10M11 3v10',
  CLOSED: 'M3 3h10v10H3Z',
  DELIVERED: 'M2 4h12v8H2Zl6 5 6-5',
  ANSWERED: 'M2 3h12v8H7l-3 3v-3H2Z',
  NO_ANSWER: 'M2 3h12v8H7l-3 3v-3H2ZM5 7h6',
  ARCHIVED: 'M2 3h12v3H2ZM3 6v7h10V6M6 9h4',
};

/** A state in words, with a shape of its own: never by colour alone. */
export function StateMark({ state }: { state: PetitionState }) {
  const say = useSay();
  return (
    <span className={`state state-${state.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d={drawings[state]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" /></svg>
      {say(`site.state.${state}`)}
    </span>
  );
}
