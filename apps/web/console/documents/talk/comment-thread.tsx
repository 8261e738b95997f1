import { FaultNote } from '../../parts/fault-note.js';
import { Ago } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import type { Thread } from './comments.js';
import { RemarkFields } from './remark-fields.js';
import { usePosting } from './use-posting.js';

/** Beside the text itself: whether the words still stand there, and the way to them. */
export interface Beside {
  readonly isStanding: boolean;
  readonly isPicked: boolean;
  readonly show: () => void;
}
interface Props {
  readonly comment: Thread;
  readonly mentionable: readonly { readonly id: string; readonly name: string }[];
  readonly beside?: Beside;
  readonly onDone?: () => void;
}

/** A conversation: the words it is about, who said what, and the way to answer or end it. */
export function CommentThread({ comment, mentionable, beside, onDone }: Props) {
  const say = useWords();
  const { id, documentId, resolvedAt, maySettle, remarks } = comment;
  const settling = usePosting(documentId, onDone);
  return (
    <li id={`c-${id}`} className={beside?.isPicked ? 'thread picked' : 'thread'}>
      <About comment={comment} beside={beside} />
      {remarks.map(({ id: remark, words, madeAt, account, organisation }) => (
        <div key={remark}>
          <span className="hint"><bdi>{account?.name ?? '–'}</bdi>{organisation && <> · <bdi>{organisation.name}</bdi></>} · <Ago at={madeAt} /></span>
          <p className="as-written" dir="auto">{words}</p>
        </div>
      ))}
      {resolvedAt && <p className="hint">{say('console.documents.talk.resolvedSince')} · <Ago at={resolvedAt} /></p>}
      {!resolvedAt && <Reply key={remarks.length} comment={comment} mentionable={mentionable} onDone={onDone} />}
      {maySettle && (
        <settling.Form method="post" action={settling.action} preventScrollReset>
          <FaultNote fault={settling.acted?.fault} />
          <input type="hidden" name="comment" value={id} />
          <button type="submit" name="act" value={resolvedAt ? 'reopen' : 'resolve'} className="quiet small" disabled={settling.isBusy}>{say(resolvedAt ? 'console.documents.talk.reopen' : 'console.documents.talk.resolve')}</button>
        </settling.Form>
      )}
    </li>
  );
}

/** The words it is about; what is gone is shown as it was. */
function About({ comment: { quote, place }, beside }: Pick<Props, 'comment' | 'beside'>) {
  const say = useWords();
  if (!quote) return <p className="hint">{say('console.documents.talk.wholeText')}</p>;
  const isThere = beside ? beside.isStanding : place !== null;
  return (
    <>
      {!isThere && <p className="hint">{say('console.documents.talk.gone')}</p>}
      <blockquote dir="auto" className={isThere ? undefined : 'gone'}>{(isThere && place?.words) || quote}</blockquote>
      {beside?.isStanding && <button type="button" className="quiet small" onClick={beside.show}>{say('console.documents.talk.showInText')}</button>}
    </>
  );
}

function Reply({ comment: { id, documentId }, mentionable, onDone }: Pick<Props, 'comment' | 'mentionable' | 'onDone'>) {
  const say = useWords();
  const { Form, acted, action, isBusy } = usePosting(documentId, onDone);
  return (
    <details open={acted?.fault !== undefined}>
      <summary>{say('console.documents.talk.reply')}</summary>
      <Form method="post" action={action} preventScrollReset>
        <FaultNote fault={acted?.fault} />
        <input type="hidden" name="comment" value={id} />
        <RemarkFields mentionable={mentionable} fault={acted?.fault} />
        <button type="submit" name="act" value="reply" className="second" disabled={isBusy}>{say('console.documents.talk.send')}</button>
      </Form>
    </details>
  );
}
