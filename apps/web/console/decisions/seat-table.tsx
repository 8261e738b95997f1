import { Ago } from '../parts/when.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';
import type { Shown } from './decision.js';

const tones: Record<string, Tone> = { YES: 'good', NO: 'bad', ABSTAIN: 'stopped' };

/** Every organisation with a voice, and what it answered. */
export function SeatTable({ decision: { seats, mode, state } }: { readonly decision: Shown }) {
  const say = useWords();
  return (
    <section aria-labelledby="seats">
      <h2 id="seats">{say('console.decisions.answers')}</h2>
      <table className="stacking">
        <caption className="hidden">{say('console.decisions.answers')}</caption>
        <thead><tr>
          <th scope="col">{say('console.coalition.organisation')}</th>
          <th scope="col">{say('console.decisions.its')}</th>
          <th scope="col">{say('console.decisions.when')}</th>
        </tr></thead>
        <tbody>
          {seats.map(({ organisation, answer, reason, castAt, proxy }) => (
            <tr key={organisation.id}>
              <th scope="row"><bdi>{organisation.name}</bdi></th>
              <td data-label={say('console.decisions.its')}>
                <div>
                  <AnswerMark answer={answer} mode={mode} none={state === 'OPEN' ? 'none' : 'missing'} />
                  {proxy && <span className="hint below">{say('console.decisions.byProxyOf', { name: proxy.name })}</span>}
                  {reason && <span className="hint below" dir="auto">{reason}</span>}
                </div>
              </td>
              <td data-label={say('console.decisions.when')}>{castAt ? <Ago at={castAt} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** An answer in a word; under silence a no is an objection. */
export function AnswerMark({ answer, mode, none }: { readonly answer: string | null; readonly mode: string; readonly none: 'none' | 'missing' | 'withdrawn' }) {
  const say = useWords();
  if (!answer) return <Mark tone="quiet">{say(`console.decisions.answer.${none}`)}</Mark>;
  return <Mark tone={tones[answer] ?? 'quiet'}>{say(`console.decisions.answer.${(mode === 'SILENCE' && answer === 'NO' ? 'OBJECTION' : answer) as 'YES'}`)}</Mark>;
}
