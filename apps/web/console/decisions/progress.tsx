import { Moment, When } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Shown } from './decision.js';
import { DecisionMark } from './decision-mark.js';

/** How far the vote is, in words: the rule, the quorum, the majority, until when. */
export function Progress({ decision }: { readonly decision: Shown }) {
  const say = useWords();
  const { state, mode, closesAt, closedAt, quorumPercent, tally: { seats, yes, no, abstain, quorum, outcome } } = decision;
  const answered = yes + no + abstain;
  const isAsked = seats > 0;
  return (
    <section className="card" aria-labelledby="count">
      <h2 id="count">{say(closedAt ? 'console.decisions.result' : 'console.decisions.count')}</h2>
      {state === 'OPEN' && closesAt && <p>{say('console.decisions.until')} <When at={closesAt} /></p>}
      {closedAt && <p>{say('console.decisions.closedAt')} <Moment at={closedAt} /></p>}
      {isAsked && (
        <>
          <p>{say('console.decisions.haveAnswered', { answered, seats })}</p>
          {mode !== 'SILENCE' && <p>{answered >= quorum ? say('console.decisions.quorumMet', { quorum }) : say('console.decisions.quorumMissing', { quorum, missing: quorum - answered })}</p>}
          <dl className="facts">
            <div><dt>{say('console.decisions.answer.YES')}</dt><dd>{yes}</dd></div>
            <div><dt>{say(mode === 'SILENCE' ? 'console.decisions.answer.OBJECTION' : 'console.decisions.answer.NO')}</dt><dd>{no}</dd></div>
            <div><dt>{say('console.decisions.answer.ABSTAIN')}</dt><dd>{abstain}</dd></div>
          </dl>
          {state === 'OPEN' && <p>{say('console.decisions.ifNow')} <DecisionMark state={state} outcome={outcome} /></p>}
        </>
      )}
      <p className="hint">{say(`console.decisions.rule.${mode}`)}{mode !== 'SILENCE' && !isAsked && ` ${say('console.decisions.quorumIs', { percent: quorumPercent })}`}</p>
    </section>
  );
}
