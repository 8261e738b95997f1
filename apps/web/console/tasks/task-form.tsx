import { Form, useNavigation } from 'react-router';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field } from '../parts/field.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';

type Named = { readonly id: string; readonly name: string };
interface Given {
  readonly coalitionId: string;
  readonly houses: readonly Named[];
  readonly people: readonly Named[];
  readonly fault: Fault | undefined;
}

/** A task for an organisation, or for somebody of the group. */
export function TaskForm({ coalitionId, houses, people, fault }: Given) {
  const say = useWords();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <details className="card" open={fault ? true : undefined}>
      <summary>{say('console.tasks.give')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <input type="hidden" name="coalitionId" value={coalitionId} />
        <WordsFields fields={[{ name: 'title', label: say('console.tasks.title') }]} fault={fault} />
        <div className="row">
          <Choice label={say('console.tasks.who')} name="who" fault={faultAt(fault, 'organisationId') ?? faultAt(fault, 'accountId')}>
            {houses.map(({ id, name }) => <option key={id} value={`organisation ${id}`}>{name}</option>)}
            {people.map(({ id, name }) => <option key={id} value={`account ${id}`}>{name}</option>)}
          </Choice>
          <Field label={say('console.tasks.dueOn')} name="dueOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'dueOn')} />
        </div>
        <button type="submit" name="act" value="task" disabled={isBusy}>{say('console.tasks.give')}</button>
      </Form>
    </details>
  );
}
