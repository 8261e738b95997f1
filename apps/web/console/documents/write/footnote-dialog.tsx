import type { Editor } from '@tiptap/react';
import { TextArea } from '../../parts/field.js';
import { useWords } from '../../words/words.js';
import { SmallDialog } from './small-dialog.js';

/** Where a footnote stands, and what it says. */
export interface Note {
  readonly at: number;
  readonly text: string;
}

/** The words of a footnote: a new one where the cursor is, or one that stands there already. */
export function FootnoteDialog({ editor, note, close }: { readonly editor: Editor; readonly note?: Note; readonly close: () => void }) {
  const say = useWords();
  const write = (typed: (field: string) => string) => {
    const text = typed('text');
    close();
    if (!text) return;
    if (note) editor.chain().focus().command(({ tr }) => Boolean(tr.setNodeAttribute(note.at, 'text', text))).run();
    else editor.chain().focus(editor.state.selection.to).insertContent({ type: 'footnote', attrs: { text } }).run();
  };
  const remove = () => {
    close();
    if (note) editor.chain().focus().deleteRange({ from: note.at, to: note.at + 1 }).run();
  };
  return (
    <SmallDialog title={say('console.documents.write.tool.footnote')} act={say(note ? 'console.documents.write.change' : 'console.documents.write.insert')} close={close} onSubmit={write}
      more={note && <button type="button" className="grave" onClick={remove}>{say('console.documents.write.remove')}</button>}>
      <TextArea label={say('console.documents.write.footnoteText')} name="text" rows={3} maxLength={2000} required dir="auto" autoFocus defaultValue={note?.text} />
    </SmallDialog>
  );
}
