import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { useEditor, type Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { directionOf } from '#libs/i18n';
import { useLanguage, useWords } from '../../words/words.js';
import { arrivalOf, type Arrival } from './arrivals.js';
import { cleaned } from './pasted.js';
import { extensionsFor, type Writer } from './extensions.js';
import type { Opened } from './write.js';
import type { WritingSession } from './writing-session.js';

/** Where the hint stands how to come from the text to its tools. */
export const TOOLS_HINT = 'tools-hint';

interface Given extends Pick<Writer, 'marking' | 'mode'> {
  readonly isOpen: boolean;
  /** Told whenever something is pasted or dropped. */
  readonly arrived: (what: Arrival) => void;
}

/** The editor of this text, open or only to be read. */
export function useTextEditor(session: WritingSession, { title, locale, accountId, isContribution, seat: { shown } }: Opened, { isOpen, marking, mode, arrived }: Given): Editor {
  const [say, language] = [useWords(), useLanguage()];
  const attributes = { 'class': 'written', 'role': 'textbox', 'aria-multiline': 'true', 'aria-label': title, 'aria-describedby': TOOLS_HINT, 'lang': locale, 'dir': directionOf(locale) };
  const take = (data: DataTransfer | null) => {
    const arrival = arrivalOf(data, !isContribution && !mode.isOn);
    arrived(arrival);
    return arrival.isDone;
  };
  const editor = useEditor({
    extensions: extensionsFor(session, { shown, accountId, locale: language, marking, mode, placeholder: say('console.documents.write.placeholder') }),
    injectCSS: false, // the policy knows style files only
    editable: isOpen,
    editorProps: {
      attributes, transformPastedHTML: cleaned,
      handleDOMEvents: composingHolds(session),
      handlePaste: (_view, { clipboardData }) => take(clipboardData),
      handleDrop: (view, event, _slice, isMoved) => !isMoved && take(event.dataTransfer) && pointAt(view, event),
    },
  }, [session]);
  useEffect(() => editor.setEditable(isOpen, false), [editor, isOpen]);
  return editor;
}

/** While a word is being composed, what others type waits. */
function composingHolds({ provider: { held } }: WritingSession) {
  const hold = () => held.hold();
  return { compositionstart: hold, compositionupdate: hold, compositionend: () => held.finish() };
}

/** What was dropped goes where it was dropped. */
function pointAt(view: EditorView, { clientX, clientY }: DragEvent): boolean {
  const place = view.posAtCoords({ left: clientX, top: clientY });
  if (place) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))));
  return true;
}
