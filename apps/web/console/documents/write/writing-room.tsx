import { useWords } from '../../words/words.js';
import { AwayGuard } from './away-guard.js';
import { RefusedNote } from './refused-note.js';
import { SavedNote } from './saved-note.js';
import { TextEditor } from './text-editor.js';
import { useSession } from './use-session.js';
import type { Opened } from './write.js';

/** Round the text: whether it is saved, what stands in the way, and the text itself with its tools. */
export default function WritingRoom({ opened }: { readonly opened: Opened }) {
  const say = useWords();
  const { textId, accountId, seat: { shown, maySuggest } } = opened;
  const { session, state } = useSession({ textId, accountId, shown });
  const reopen = () => location.reload();
  const drop = () => void session?.dropOwn().then(reopen);
  const refusal = !maySuggest && state.refusal === 'rights-changed' ? undefined : state.refusal; // they could not write before either
  const own = session && (state.refusal || !maySuggest) && state.changes > 0 ? session.ownWords : '';
  return (
    <div className="writing">
      <AwayGuard isOn={maySuggest && state.changes > 0 && !state.refusal} isKept={state.isKept} isLive={state.isLive} />
      {session && (state.refusal || own) && <RefusedNote refusal={refusal} ownWords={own} reopen={reopen} drop={drop} />}
      {session && state.isOpen
        ? <TextEditor session={session} opened={opened} isOpen={maySuggest && !state.refusal} note={<SavedNote state={state} mayType={maySuggest} />} />
        : !state.refusal && <p className="hint" role="status">{say(state.isLive ? 'console.documents.write.saving.opening' : 'console.documents.write.reaching')}</p>}
    </div>
  );
}
