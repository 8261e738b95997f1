import { useEditorState, type Editor } from '@tiptap/react';
import { useWords } from '../../words/words.js';
import type { Note } from './footnote-dialog.js';

/** The footnotes below the text, in their order; who may type changes them here, also without a mouse. */
export function NoteList({ editor, change }: { readonly editor: Editor; readonly change: ((note: Note) => void) | undefined }) {
  const say = useWords();
  const notes = useEditorState({ editor, selector: ({ editor: now }) => notesIn(now) });
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes" className="notes">
      <h2 id="notes">{say('console.documents.write.notes')}</h2>
      <ol>
        {notes.map((note, i) => (
          <li key={i}>
            <bdi>{note.text}</bdi> {change && <button type="button" className="quiet small" onClick={() => change(note)}>{say('console.documents.write.change')}<span className="hidden"> {i + 1}</span></button>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function notesIn(editor: Editor): Note[] {
  const notes: Note[] = [];
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === 'footnote') notes.push({ at, text: String(node.attrs['text']) });
  });
  return notes;
}
