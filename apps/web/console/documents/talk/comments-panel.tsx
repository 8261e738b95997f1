import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { anchorAt, type Anchor } from '#libs/editor-schema';
import { FaultNote } from '../../parts/fault-note.js';
import { faultAt } from '../../outcome.js';
import { useWords } from '../../words/words.js';
import type { WritingSession } from '../write/writing-session.js';
import { base64Of } from './base64.js';
import { standing } from './comment-marks.js';
import { CommentThread } from './comment-thread.js';
import { RemarkFields } from './remark-fields.js';
import type { Talk } from './use-talk.js';
import { usePosting } from './use-posting.js';

interface Props {
  readonly editor: Editor;
  readonly session: WritingSession;
  readonly documentId: string;
  readonly textId: string;
  readonly talk: Talk;
  readonly picked: string | undefined;
  readonly pick: (id: string) => void;
}

/** What is said of the text beside it: words that are marked begin a conversation, and each conversation leads to its words. */
export function CommentsPanel({ editor, session, documentId, textId, talk, picked, pick }: Props) {
  const say = useWords();
  const [begun, setBegun] = useState<Anchor | 'all'>();
  const { hasWords, there } = useEditorState({ editor, selector: ({ editor: { state } }) => ({ hasWords: !state.selection.empty, there: standing(state) }) });
  const open = talk.comments.filter(({ resolvedAt }) => !resolvedAt);
  const settled = talk.comments.filter(({ resolvedAt }) => resolvedAt);
  const begin = () => setBegun(anchorAt(session.fragment, editor.state.selection.from, editor.state.selection.to) ?? 'all');
  const threadOf = (comment: Talk['comments'][number]) => (
    <CommentThread key={comment.id} comment={comment} mentionable={talk.mentionable} onDone={talk.told} beside={{ isStanding: there.includes(comment.id), isPicked: comment.id === picked, show: () => show(editor, comment.id, pick) }} />
  );
  useEffect(() => scrollTo(picked), [picked]);
  return (
    <section className="card talk" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{say('console.documents.talk.comments')}</h2>
      {begun
        ? <Begin key={begun === 'all' ? 'all' : begun.quote} {...{ begun, documentId, textId, talk }} close={() => setBegun(undefined)} />
        : <button type="button" className="second" onClick={begin}>{say(hasWords ? 'console.documents.talk.commentWords' : 'console.documents.talk.commentText')}</button>}
      {!begun && !hasWords && <p className="hint">{say('console.documents.talk.markWords')}</p>}
      {open.length > 0 && <ul className="plain threads">{open.map(threadOf)}</ul>}
      {settled.length > 0 && <details><summary>{say('console.documents.talk.resolvedCount', { count: settled.length })}</summary><ul className="plain threads">{settled.map(threadOf)}</ul></details>}
    </section>
  );
}

function Begin({ begun, documentId, textId, talk, close }: { readonly begun: Anchor | 'all'; readonly close: () => void } & Pick<Props, 'documentId' | 'textId' | 'talk'>) {
  const say = useWords();
  const { Form, acted, action, isBusy } = usePosting(documentId, () => {
    talk.told();
    close();
  });
  return (
    <Form method="post" action={action} preventScrollReset>
      <FaultNote fault={acted?.fault} />
      {faultAt(acted?.fault, 'anchor') && <p className="fault">{faultAt(acted?.fault, 'anchor')}</p>}
      <input type="hidden" name="text" value={textId} />
      {begun === 'all' ? <p className="hint">{say('console.documents.talk.wholeText')}</p> : (
        <>
          <blockquote dir="auto">{begun.quote}</blockquote>
          <input type="hidden" name="quote" value={begun.quote} />
          <input type="hidden" name="begins" value={base64Of(begun.from)} />
          <input type="hidden" name="ends" value={base64Of(begun.to)} />
        </>
      )}
      <RemarkFields mentionable={talk.mentionable} fault={acted?.fault} rows={3} autoFocus />
      <div className="acts">
        <button type="submit" name="act" value="begin" disabled={isBusy}>{say('console.documents.talk.send')}</button>
        <button type="button" className="quiet" onClick={close}>{say('console.step.cancel')}</button>
      </div>
    </Form>
  );
}

function show(editor: Editor, id: string, pick: (id: string) => void): void {
  pick(id);
  editor.view.dom.querySelector(`.c-${CSS.escape(id)}`)?.scrollIntoView({ block: 'center' });
}

/** Where the panel stands beside the text, the picked conversation comes into view; below the text it would tear its reader away. */
function scrollTo(picked: string | undefined): void {
  if (picked && matchMedia('(min-width:76rem)').matches) document.getElementById(`c-${picked}`)?.scrollIntoView({ block: 'nearest' });
}
