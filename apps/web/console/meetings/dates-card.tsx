import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import type { Part } from './meeting.js';
import { TimeFields } from './time-fields.js';

/** Moves this meeting alone, or calls it off; everybody concerned is told. */
export function DatesCard({ meeting, acted }: Part) {
  const say = useWords();
  const faultOf = (act: string) => (acted?.done === act ? acted.fault : undefined);
  return (
    <section className="card no-print" aria-labelledby="dates">
      <h2 id="dates">{say('console.meetings.dates')}</h2>
      <details className="ask-first" open={faultOf('move') ? true : undefined}>
        <summary>{say('console.meetings.move')}</summary>
        <Form method="post" preventScrollReset>
          <FaultNote fault={faultOf('move')} />
          <TimeFields fault={faultOf('move')} zone={meeting.zone} minutes={Math.round((Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000)} />
          <WordsFields fields={[{ name: 'reason', label: say('console.meetings.why'), rows: 2 }]} fault={faultOf('move')} />
          <button type="submit" name="act" value="move">{say('console.meetings.move')}</button>
        </Form>
      </details>
      <details className="ask-first" open={faultOf('callOff') ? true : undefined}>
        <summary>{say('console.meetings.callOff')}</summary>
        <Form method="post" preventScrollReset>
          <FaultNote fault={faultOf('callOff')} />
          <p className="hint">{say('console.meetings.callOffHint')}</p>
          <WordsFields fields={[{ name: 'reason', label: say('console.meetings.why'), rows: 2 }]} fault={faultOf('callOff')} />
          <button type="submit" name="act" value="callOff" className="grave">{say('console.meetings.callOff')}</button>
        </Form>
      </details>
    </section>
  );
}
