import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { suggestionsIn, type DocumentNode, type Suggestion } from '#libs/editor-schema';
import { Ago } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import type { Talk } from '../talk/use-talk.js';
import { settled } from './settled.js';

interface Props {
  readonly editor: Editor;
  readonly talk: Talk;
  readonly accountId: string;
  /** Whether anything may be changed now. */
  readonly isOpen: boolean;
  /** Whether who sits here answers what others suggest. */
  readonly mayAnswer: boolean;
}

/** What waits in the text: by whom, since when, what would come and go. Rapporteurs answer, one by one or all at once; everybody takes their own back. */
export function SuggestionsPanel({ editor, talk, accountId, isOpen, mayAnswer }: Props) {
  const say = useWords();
  const waiting = useEditorState({ editor, selector: ({ editor: { state } }) => waitingIn(state.doc) });
  const isStranger = waiting.some(({ by }) => by !== accountId && !talk.typists.some(({ account }) => account.id === by));
  const { reload } = talk;
  useEffect(() => {
    if (isStranger) reload();
  }, [isStranger, waiting.length, reload]);
  if (waiting.length === 0) return null;
  const settle = (ids: readonly string[], isAccepted: boolean) => editor.view.dispatch(settled(editor.state, new Set(ids), isAccepted));
  const all = waiting.map(({ id }) => id);
  return (
    <section className="card talk" aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">{say('console.documents.suggest.title', { count: waiting.length })}</h2>
      <p className="hint">{say('console.documents.suggest.noVersion')}</p>
      <ul className="plain threads">
        {waiting.map((one) => (
          <li key={one.id} className="thread">
            <Words of={one} talk={talk} />
            {isOpen && (mayAnswer || one.by === accountId) && (
              <div className="acts">
                {mayAnswer && <button type="button" className="second small" onClick={() => settle([one.id], true)}>{say('console.documents.suggest.accept')}</button>}
                <button type="button" className="quiet small" onClick={() => settle([one.id], false)}>{say(one.by === accountId ? 'console.documents.suggest.takeBack' : 'console.documents.suggest.reject')}</button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {isOpen && mayAnswer && waiting.length > 1 && (
        <div className="acts">
          <button type="button" className="second" onClick={() => settle(all, true)}>{say('console.documents.suggest.acceptAll')}</button>
          <button type="button" className="quiet" onClick={() => settle(all, false)}>{say('console.documents.suggest.rejectAll')}</button>
        </div>
      )}
    </section>
  );
}

function Words({ of: { by, at, added, struck }, talk }: { readonly of: Suggestion; readonly talk: Talk }) {
  const say = useWords();
  const typist = talk.typists.find(({ account }) => account.id === by);
  return (
    <>
      <span className="hint"><bdi>{typist?.account.name ?? '–'}</bdi>{typist?.organisation && <> · <bdi>{typist.organisation.name}</bdi></>}{at && <> · <Ago at={at.toISOString()} /></>}</span>
      <p className="diff">
        {struck && <del dir="auto"><bdi className="hidden">{say('console.diff.removed')} </bdi>{struck}</del>}
        {added && <ins dir="auto"><bdi className="hidden">{say('console.diff.added')} </bdi>{added}</ins>}
      </p>
    </>
  );
}

/** Looked for once in each state of the text. */
const known = new WeakMap<object, Suggestion[]>();
function waitingIn(doc: Editor['state']['doc']): Suggestion[] {
  const found = known.get(doc) ?? suggestionsIn(doc.toJSON() as DocumentNode);
  known.set(doc, found);
  return found;
}
