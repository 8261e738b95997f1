import { Form, useNavigation } from 'react-router';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { TextArea } from '../parts/field.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { Ago } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Acted, Shown } from './decision.js';

const tones: Record<string, Tone> = { SUPPORT: 'good', CONCERN: 'waiting', OPPOSE: 'bad' };
const leanings = ['SUPPORT', 'CONCERN', 'OPPOSE'] as const;

/** What community representatives think: beside the votes, in no count. */
export function Opinions({ decision: { opinions, myActions }, acted }: { readonly decision: Shown; readonly acted: Acted | undefined }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="opinions">
      <h2 id="opinions">{say('console.decisions.opinions')}</h2>
      <p className="hint">{say('console.decisions.opinionsHint')}</p>
      {opinions.length === 0 && <p>{say('console.decisions.noOpinion')}</p>}
      <ul className="plain">
        {opinions.map(({ name, answer, reason, givenAt }) => (
          <li key={`${name}${givenAt}`}>
            <p><strong><bdi>{name}</bdi></strong> <Mark tone={tones[answer] ?? 'quiet'}>{say(`console.decisions.leaning.${answer}`)}</Mark> <span className="hint"><Ago at={givenAt} /></span></p>
            {reason && <blockquote dir="auto">{reason}</blockquote>}
          </li>
        ))}
      </ul>
      {myActions.includes('OPINE') && <MyOpinion given={opinions.find(({ mine }) => mine)} acted={acted} />}
    </section>
  );
}

function MyOpinion({ given, acted }: { readonly given: Shown['opinions'][number] | undefined; readonly acted: Acted | undefined }) {
  const say = useWords();
  const isBusy = useNavigation().state !== 'idle';
  const fault = acted?.done === 'opinion' ? acted.fault : undefined;
  return (
    <Form key={given?.givenAt} method="post" preventScrollReset>
      <FaultNote fault={fault} />
      <fieldset>
        <legend>{say('console.decisions.yourOpinion')}</legend>
        {leanings.map((one) => <label key={one} className="pick"><input type="radio" name="answer" value={one} required defaultChecked={given?.answer === one} /> {say(`console.decisions.leaning.${one}`)}</label>)}
      </fieldset>
      <TextArea label={say('console.decisions.why')} name="reason" isOptional rows={4} maxLength={5000} dir="auto" defaultValue={given?.reason} fault={faultAt(fault, 'reason')} />
      <button type="submit" name="act" value="opinion" disabled={isBusy}>{say(given ? 'console.decisions.changeOpinion' : 'console.decisions.opine')}</button>
    </Form>
  );
}
