import { useState } from 'react';
import { useFetcher } from 'react-router';
import { AskFirst } from '../parts/ask-first.js';
import { Mark } from '../parts/state-mark.js';
import { Ago, Moment } from '../parts/when.js';
import { useWords } from '../words/words.js';

interface Props {
  readonly sessions: readonly { readonly id: string; readonly createdAt: string; readonly seenAt: string; readonly isCurrent: boolean }[];
}

/** Where I am signed in; any of them can be ended from here. */
export function SessionList({ sessions }: Props) {
  const say = useWords();
  const fetcher = useFetcher();
  const [ending, setEnding] = useState<string>();
  const end = () => {
    void fetcher.submit({ do: 'revoke', id: ending ?? '' }, { method: 'post' });
    setEnding(undefined);
  };
  return (
    <section className="card" aria-labelledby="sessions">
      <h2 id="sessions">{say('console.account.sessions')}</h2>
      <ul className="plain">
        {sessions.map(({ id, createdAt, seenAt, isCurrent }) => (
          <li key={id} className="row">
            <span>{say('console.account.since')} <Moment at={createdAt} /> · <span className="hint">{say('console.account.seen')} <Ago at={seenAt} /></span></span>
            {isCurrent ? <Mark tone="live">{say('console.account.current')}</Mark> : <button type="button" className="quiet" onClick={() => setEnding(id)}>{say('console.account.revoke')}</button>}
          </li>
        ))}
      </ul>
      <AskFirst act={say('console.account.revokeNow')} isOpen={ending !== undefined} close={() => setEnding(undefined)} onAct={end}>{say('console.account.revokeText')}</AskFirst>
    </section>
  );
}
