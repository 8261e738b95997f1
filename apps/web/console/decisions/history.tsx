import { Moment } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Shown } from './decision.js';
import { AnswerMark } from './seat-table.js';

/** Every answer ever given, in its order: nobody’s change of mind is lost. */
export function History({ decision: { history, mode } }: { readonly decision: Shown }) {
  const say = useWords();
  if (history.length === 0) return null;
  return (
    <details className="ask-first">
      <summary>{say('console.decisions.history', { count: history.length })}</summary>
      <ol className="timeline">
        {history.map(({ organisation, answer, byProxy, castAt }, i) => (
          <li key={i}><bdi>{organisation.name}</bdi> <AnswerMark answer={answer} mode={mode} none="withdrawn" />{byProxy && <span className="hint">{say('console.decisions.byProxy')}</span>} <Moment at={castAt} /></li>
        ))}
      </ol>
    </details>
  );
}
