import { useWords } from '../../words/words.js';
import { savingOf, type SessionState } from './session-state.js';

const signs = { opening: '…', saved: '✓', saving: '…', offline: '▲', closed: '■', readOnly: '◇' } as const;

/** Whether what was typed is safe, in a word with a sign. Said aloud only when it matters: not at every letter. */
export function SavedNote({ state, mayType }: { readonly state: SessionState; readonly mayType: boolean }) {
  const say = useWords();
  const saving = savingOf(state, mayType);
  const words = saving === 'offline' ? say(state.isKept ? 'console.documents.write.saving.offline' : 'console.documents.write.saving.adrift', { count: state.changes }) : say(`console.documents.write.saving.${saving}`);
  const isGrave = saving === 'offline' || saving === 'closed';
  return (
    <p className="saved-note" data-saving={saving}>
      <span aria-hidden="true">{signs[saving]}</span> <span role={isGrave ? 'status' : undefined}>{words}</span>
    </p>
  );
}
