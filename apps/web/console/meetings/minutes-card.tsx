import { useState } from 'react';
import { Form, useSubmit } from 'react-router';
import { InLanguages } from '../decisions/proposal.js';
import { AskFirst } from '../parts/ask-first.js';
import { FaultNote } from '../parts/fault-note.js';
import { Moment } from '../parts/when.js';
import { WordsFields } from '../parts/words-fields.js';
import { useLanguage, useWords } from '../words/words.js';
import { inReading, isWritten } from './in-reading.js';
import { MeetingMark } from './meeting-mark.js';
import type { Part } from './meeting.js';

const steps = ['minutes', 'sendMinutes', 'approve'];

/** The minutes: read by all once they are sent, fixed once they are approved. */
export function MinutesCard({ meeting, acted, mayChange }: Part & { readonly mayChange: boolean }) {
  const say = useWords();
  const { minutes, minutesState, minutesApprovedAt, minutesHash } = meeting;
  const fault = acted && steps.includes(acted.done) ? acted.fault : undefined;
  return (
    <section className="card" aria-labelledby="minutes">
      <h2 id="minutes">{say('console.meetings.minutes')} <MeetingMark state={minutesState} moves={0} /></h2>
      <FaultNote fault={fault} />
      {isWritten(minutes) ? <InLanguages words={minutes} /> : <p className="hint">{say('console.meetings.noMinutes')}</p>}
      {minutesApprovedAt && <p>{say('console.meetings.approvedAt')} <Moment at={minutesApprovedAt} /><br /><small dir="ltr" className="hash">SHA-256 {minutesHash}</small></p>}
      {mayChange && <Write meeting={meeting} acted={acted} />}
      {mayChange && minutesState === 'DRAFT' && <Step act="sendMinutes" />}
      {mayChange && minutesState === 'SENT' && <Step act="approve" />}
    </section>
  );
}

function Write({ meeting, acted }: Part) {
  const say = useWords();
  const language = useLanguage();
  const fault = acted?.done === 'minutes' ? acted.fault : undefined;
  return (
    <details className="ask-first no-print" open={fault ? true : undefined}>
      <summary>{say('console.meetings.writeMinutes')}</summary>
      <Form method="post" preventScrollReset>
        <WordsFields fields={[{ name: 'minutes', label: say('console.meetings.general'), rows: 5, words: meeting.minutes }]} fault={fault} />
        {meeting.items.map(({ id, titles, notes }) => (
          <details key={id}>
            <summary dir="auto">{inReading(titles, language)}</summary>
            <input type="hidden" name="item" value={id} />
            <WordsFields fields={[{ name: `notes.${id}`, label: say('console.meetings.notes'), rows: 4, words: notes }]} fault={fault} />
          </details>
        ))}
        <button type="submit" name="act" value="minutes">{say('console.own.save')}</button>
      </Form>
    </details>
  );
}

function Step({ act }: { readonly act: 'sendMinutes' | 'approve' }) {
  const say = useWords();
  const submit = useSubmit();
  const [isAsking, setAsking] = useState(false);
  const go = () => {
    setAsking(false);
    void submit({ act }, { method: 'post', preventScrollReset: true });
  };
  return (
    <p className="no-print">
      <button type="button" onClick={() => setAsking(true)}>{say(`console.meetings.${act}`)}</button>
      <AskFirst act={say(`console.meetings.${act}`)} isOpen={isAsking} close={() => setAsking(false)} onAct={go}>{say(`console.meetings.${act}Ask`)}</AskFirst>
    </p>
  );
}
