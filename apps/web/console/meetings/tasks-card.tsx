import { Form } from 'react-router';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field } from '../parts/field.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import type { Part } from './meeting.js';
import { OutcomeLink } from './outcome-link.js';

/** What was made in the meeting outside of its points, and a form for a task. */
export function TasksCard({ meeting, acted, mayChange }: Part & { readonly mayChange: boolean }) {
  const say = useWords();
  const fault = acted?.done === 'task' ? acted.fault : undefined;
  const free = meeting.outcomes.filter(({ itemId }) => !itemId);
  if (free.length === 0 && !mayChange) return null;
  return (
    <section className="card" aria-labelledby="tasks">
      <h2 id="tasks">{say('console.screen.tasks')}</h2>
      {free.map((outcome) => <p key={outcome.objectId}><OutcomeLink {...outcome} /></p>)}
      {mayChange && (
        <details className="ask-first no-print" open={fault ? true : undefined}>
          <summary>{say('console.meetings.giveTask')}</summary>
          <Form method="post" preventScrollReset key={meeting.outcomes.length}>
            <FaultNote fault={fault} />
            <WordsFields fields={[{ name: 'title', label: say('console.meetings.taskTitle') }]} fault={fault} />
            <div className="row">
              <Choice label={say('console.meetings.byWhom')} name="organisationId" fault={faultAt(fault, 'organisationId')}>
                {meeting.seats.map(({ organisation: { id, name } }) => <option key={id} value={id}>{name}</option>)}
              </Choice>
              <Field label={say('console.meetings.dueOn')} name="dueOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'dueOn')} />
            </div>
            <button type="submit" name="act" value="task">{say('console.meetings.giveTask')}</button>
          </Form>
        </details>
      )}
    </section>
  );
}
