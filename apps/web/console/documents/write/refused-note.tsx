import { useState } from 'react';
import { Link } from 'react-router';
import { AskFirst } from '../../parts/ask-first.js';
import { Copying } from '../../partners/copying.js';
import { useWords } from '../../words/words.js';
import type { Refusal } from './session-state.js';

/** What would be refused again as it stands. */
const neverTaken: readonly Refusal[] = ['closed', 'too-long', 'strange'];

interface Props {
  /** Why the server takes nothing more; without, the text is read only and something was typed in it before. */
  readonly refusal: Refusal | undefined;
  /** What stands here and nowhere else. */
  readonly ownWords: string;
  /** Loads the text as the server has it; what is one’s own is offered to it again. */
  readonly reopen: () => void;
  /** The same, after giving up what is one’s own. */
  readonly drop: () => void;
}

/** Says why nothing more is taken, that nothing is lost, and what to do next. */
export function RefusedNote({ refusal, ownWords, reopen, drop }: Props) {
  const say = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="fault-note">
      <p role="alert">{say(`console.documents.write.refused.${refusal ?? 'readOnly'}`)}</p>
      {ownWords && <Copying label={say('console.documents.write.own')} hint={say('console.documents.write.ownHint')} text={ownWords} rows={4} dir="auto" />}
      <div className="acts">
        <Next refusal={refusal} hasOwn={ownWords !== ''} reopen={reopen} />
        {ownWords && refusal !== 'signed-out' && <button type="button" className="grave" onClick={() => setAsking(true)}>{say('console.documents.write.drop')}</button>}
      </div>
      <AskFirst act={say('console.documents.write.drop')} isOpen={isAsking} close={() => setAsking(false)} onAct={drop}>{say('console.documents.write.dropHint')}</AskFirst>
    </div>
  );
}

/** What to do first; what would only be refused again is not offered. */
function Next({ refusal, hasOwn, reopen }: Pick<Props, 'refusal' | 'reopen'> & { readonly hasOwn: boolean }) {
  const say = useWords();
  if (refusal === 'not-found') return <Link className="button" to="/console/documents">{say('console.documents.write.toDocuments')}</Link>;
  if (refusal === 'signed-out') return <a className="button" href={`/console/sign-in?next=${encodeURIComponent(location.pathname)}`}>{say('console.documents.write.signIn')}</a>;
  if (!refusal || (hasOwn && neverTaken.includes(refusal))) return null;
  return <button type="button" onClick={reopen}>{say('console.documents.write.reopen')}</button>;
}
