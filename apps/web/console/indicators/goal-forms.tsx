import { Form } from 'react-router';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import type { Figure } from './in-words.js';

interface Given {
  readonly figure: Figure;
  readonly answer?: { readonly fault?: Fault; readonly act: string };
}

/** For the coordination: the goal, where it stood before, and what it says of the figure. */
export function GoalForms({ figure, answer }: Given) {
  const say = useWords();
  const faultIn = (act: string) => (answer?.act === act ? answer.fault : undefined);
  const [goal, baseline, words] = [faultIn('goal'), faultIn('baseline'), faultIn('words')];
  const hints = { VALUE: 'console.indicators.goalHint', YEARLY: 'console.indicators.goalYearlyHint', GROWTH: 'console.indicators.goalGrowthHint' } as const;
  return (
    <>
      <div className="cards">
        <Form method="post" className="card" preventScrollReset>
          <h2>{say('console.indicators.setGoal')}</h2>
          <FaultNote fault={goal} />
          <input type="hidden" name="act" value="goal" />
          <Field label={say('console.indicators.goalField')} name="goal" type="number" min={0} step="0.01" dir="ltr" isOptional defaultValue={figure.goal ?? ''} hint={say(hints[figure.goalIs])} fault={faultAt(goal, 'goal')} />
          <button type="submit" className="second">{say('console.indicators.save')}</button>
        </Form>
        <Form method="post" className="card" preventScrollReset>
          <h2>{say('console.indicators.recordBaseline')}</h2>
          <FaultNote fault={baseline} />
          <input type="hidden" name="act" value="baseline" />
          <Field label={say('console.indicators.baselineDay')} name="day" type="date" dir="ltr" required defaultValue={figure.baseline?.day} fault={faultAt(baseline, 'day')} />
          <Field label={say('console.indicators.baselineValue')} name="value" type="number" min={0} step="0.01" dir="ltr" required defaultValue={figure.baseline?.value} fault={faultAt(baseline, 'value')} />
          <button type="submit" className="second">{say('console.indicators.save')}</button>
        </Form>
      </div>
      <Form method="post" className="card" preventScrollReset>
        <h2>{say('console.indicators.write')}</h2>
        <p className="hint">{say('console.indicators.writeHint')}</p>
        <FaultNote fault={words} />
        <input type="hidden" name="act" value="words" />
        <WordsFields fields={[{ name: 'text', label: say('console.indicators.write'), words: figure.narrative, rows: 4 }]} fault={words} />
        <button type="submit" className="second">{say('console.indicators.save')}</button>
      </Form>
    </>
  );
}
