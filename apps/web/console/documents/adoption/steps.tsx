import type { MessageKey } from '#libs/i18n';
import { Moment } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import type { Round } from './adoption.js';

const coded = ['rejected', 'no_quorum', 'no_vote', 'nobody_votes', 'silence_withdrawn'];

/** What happened in all rounds, the newest last. */
export function Steps({ round }: { readonly round: Round }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="steps">
      <h2 id="steps">{say('console.documents.adoption.steps')}</h2>
      <ol className="plain">
        {round.steps.map(({ kind, at, reason, edition }) => (
          <li key={`${kind} ${at}`}>
            {say(`console.documents.adoption.step.${kind}`, { reason })} <span className="hint"><Moment at={at} />{edition !== null && <> · {say('console.documents.adoption.edition', { number: edition })}</>}</span>
            {reason && kind !== 'RESUMED' && <p dir="auto">{coded.includes(reason) ? say(`documents.adoption.why.${reason}` as MessageKey) : reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
