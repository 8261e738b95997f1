import { EditorContent, type Editor } from '@tiptap/react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import { SuggestionsPanel } from '../suggest/suggestions-panel.js';
import { useSuggestMode } from '../suggest/use-suggest-mode.js';
import { CommentsPanel } from '../talk/comments-panel.js';
import { useMarking, useMarks } from '../talk/use-marking.js';
import { useTalk } from '../talk/use-talk.js';
import { nothingArrived } from './arrivals.js';
import { ChangesSince } from './changes-since.js';
import { FootnoteDialog, type Note } from './footnote-dialog.js';
import { ImageDialog } from './image-dialog.js';
import { LinkDialog } from './link-dialog.js';
import { NoteList } from './note-list.js';
import { Toolbar, type Wanted } from './toolbar.js';
import { TOOLS_HINT, useTextEditor } from './use-text-editor.js';
import { WordCount } from './word-count.js';
import type { Opened } from './write.js';
import { WritersHere } from './writers-here.js';
import type { WritingSession } from './writing-session.js';

interface Props {
  readonly session: WritingSession;
  readonly opened: Opened;
  /** Whether anything may be typed now. */
  readonly isOpen: boolean;
  /** Whether it is saved. */
  readonly note: ReactNode;
}

/** The text with its tools and notes; beside it what is said of it and suggested, its words counted, who is here, and what changed. */
export function TextEditor({ session, opened, isOpen, note }: Props) {
  const say = useWords();
  const [wanted, setWanted] = useState<Wanted>();
  const [written, setWritten] = useState<Note>();
  const { marking, picked, pick } = useMarking();
  const { mode, suggests } = useSuggestMode(opened.seat.mayType);
  const [arrival, setArrival] = useState(nothingArrived);
  const editor = useTextEditor(session, opened, { isOpen, marking, mode, arrived: setArrival });
  const { id: documentId, textId, accountId, mayKeep } = opened;
  const talk = useTalk(documentId, textId, session);
  useMarks(editor, marking, talk, picked);
  const close = () => {
    setWanted(undefined);
    setWritten(undefined);
    setArrival(({ pictures, ...rest }) => ({ ...rest, pictures: pictures.slice(1) }));
  };
  return (
    <div className="pair">
      <WithTools tools={isOpen && <Toolbar editor={editor} want={setWanted} suggests={suggests} takesImages={!opened.isContribution} />} note={<>{note}<p role="alert" className={arrival.kept ? 'fault' : 'hidden'}>{arrival.kept && say(`console.documents.write.pasted.${arrival.kept}`)}</p>{isOpen && suggests.isOn && <SuggestHint />}{picked && <PickedLink id={picked} />}</>}>
        <EditorContent editor={editor} />
        <NoteList editor={editor} change={isOpen && !suggests.isOn ? setWritten : undefined} />
      </WithTools>
      <aside>
        {!opened.isContribution && <CommentsPanel {...{ editor, session, documentId, textId, talk, picked, pick }} />}
        <SuggestionsPanel {...{ editor, talk, accountId, isOpen }} mayAnswer={mayKeep && opened.seat.mayType} />
        <WordCount editor={editor} opened={opened} />
        <WritersHere session={session} shown={opened.seat.shown} />
        <ChangesSince editor={editor} visit={opened.visit} locale={opened.locale} />
      </aside>
      {isOpen && <Dialogs {...{ editor, wanted, written, close, documentId: opened.id, pictures: arrival.pictures }} />}
    </div>
  );
}

function SuggestHint() {
  return <p className="hint">{useWords()('console.documents.suggest.hint')}</p>;
}

/** Where the conversations stand below the text: the way down to the one whose words were pointed at. */
function PickedLink({ id }: { readonly id: string }) {
  return <a className="to-thread" href={`#c-${id}`}>{useWords()('console.documents.talk.toThread')}</a>;
}

/** Alt and F10 lead from the text to its tools, as in other editors: the Tab key belongs to lists and tables there. */
function WithTools({ tools, note, children }: { readonly tools: ReactNode; readonly note: ReactNode; readonly children: ReactNode }) {
  const say = useWords();
  const head = useRef<HTMLDivElement>(null);
  const toTools = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== 'F10') return;
    event.preventDefault();
    head.current?.querySelector('button')?.focus();
  };
  return (
    <div onKeyDown={toTools}>
      <div className="writing-head" ref={head}>{tools}{note}</div>
      <p className="hidden" id={TOOLS_HINT}>{tools && say('console.documents.write.toolsHint')}</p>
      {children}
    </div>
  );
}

interface Asked {
  readonly editor: Editor;
  readonly wanted: Wanted | undefined;
  readonly written: Note | undefined;
  /** Pasted or dropped: one after the other. */
  readonly pictures: readonly File[];
  readonly documentId: string;
  readonly close: () => void;
}

function Dialogs({ editor, wanted, written, pictures, documentId, close }: Asked) {
  if (wanted === 'footnote' || written) return <FootnoteDialog editor={editor} note={written} close={close} />;
  if (wanted === 'link') return <LinkDialog editor={editor} close={close} />;
  return wanted === 'image' || pictures.length > 0 ? <ImageDialog key={pictures.length} {...{ editor, documentId, close }} picture={pictures[0]} /> : null;
}
