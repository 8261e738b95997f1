import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import type { Acted, Shown } from './activity.js';
import { ActivityTimeFields } from './activity-time-fields.js';

interface Props {
  readonly activity: Shown;
  readonly acted: Acted | undefined;
  readonly hasBegun: boolean;
  readonly isOver: boolean;
}

/** The next step of an activity: announced, moved, called off, held, evaluated. */
export function CourseCard({ activity: { state, zone }, acted, hasBegun, isOver }: Props) {
  const say = useWords();
  const faultOf = (act: string) => (acted?.done === act ? acted.fault : undefined);
  const isAhead = state !== 'HELD' && !hasBegun;
  return (
    <section className="card no-print" aria-labelledby="course">
      <h2 id="course">{say('console.activities.course')}</h2>
      {state === 'PLANNED' && !hasBegun && (
        <Form method="post" preventScrollReset>
          <FaultNote fault={faultOf('announce')} />
          <p className="hint">{say('console.activities.announceHint')}</p>
          <button type="submit" name="act" value="announce">{say('console.activities.announce')}</button>
        </Form>
      )}
      {state !== 'HELD' && hasBegun && (
        <Form method="post" preventScrollReset>
          <FaultNote fault={faultOf('hold')} />
          <p className="hint">{say('console.activities.holdHint')}</p>
          <button type="submit" name="act" value="hold">{say('console.activities.hold')}</button>
        </Form>
      )}
      {state === 'HELD' && isOver && (
        <Form method="post" preventScrollReset>
          <FaultNote fault={faultOf('evaluate')} />
          <p className="hint">{say('console.activities.evaluateHint')}</p>
          <WordsFields fields={[{ name: 'evaluation', label: say('console.activities.evaluation'), rows: 5 }]} fault={faultOf('evaluate')} />
          <button type="submit" name="act" value="evaluate">{say('console.activities.evaluate')}</button>
        </Form>
      )}
      {isAhead && (
        <details className="ask-first" open={faultOf('move') ? true : undefined}>
          <summary>{say('console.activities.move')}</summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={faultOf('move')} />
            <p className="hint">{say('console.activities.tellAll')}</p>
            <ActivityTimeFields fault={faultOf('move')} zone={zone} />
            <WordsFields fields={[{ name: 'reason', label: say('console.activities.why'), rows: 2 }]} fault={faultOf('move')} />
            <button type="submit" name="act" value="move">{say('console.activities.move')}</button>
          </Form>
        </details>
      )}
      {state !== 'HELD' && (
        <details className="ask-first" open={faultOf('callOff') ? true : undefined}>
          <summary>{say('console.activities.callOff')}</summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={faultOf('callOff')} />
            <p className="hint">{say('console.activities.tellAll')}</p>
            <WordsFields fields={[{ name: 'reason', label: say('console.activities.why'), rows: 2 }]} fault={faultOf('callOff')} />
            <button type="submit" name="act" value="callOff" className="grave">{say('console.activities.callOff')}</button>
          </Form>
        </details>
      )}
    </section>
  );
}
