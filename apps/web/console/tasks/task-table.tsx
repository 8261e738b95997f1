import { Form, Link } from 'react-router';
import type { TaskState } from '../../gql/graphql.js';
import type { Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';

export interface ShownTask {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly state: TaskState;
  readonly mine: boolean;
  readonly organisation: { readonly name: string } | null;
  readonly person: { readonly name: string } | null;
  readonly group?: { readonly id: string; readonly name: string } | null;
}
interface Given {
  readonly tasks: readonly ShownTask[];
  /** Whether who looks gives tasks here. */
  readonly mayDrop: boolean;
  readonly acted: { readonly id: string; readonly fault: Fault | undefined } | undefined;
}
const tones: Record<TaskState, Tone> = { OPEN: 'waiting', DONE: 'good', DROPPED: 'stopped' };

/** Tasks with whose they are, until when, and what may be said of them. */
export function TaskTable({ tasks, mayDrop, acted }: Given) {
  const say = useWords();
  return (
    <table className="stacking">
      <caption className="hidden">{say('console.screen.tasks')}</caption>
      <thead><tr>
        <th scope="col">{say('console.tasks.task')}</th>
        <th scope="col">{say('console.tasks.who')}</th>
        <th scope="col">{say('console.tasks.dueOn')}</th>
        <th scope="col">{say('console.tasks.state')}</th>
      </tr></thead>
      <tbody>
        {tasks.map(({ id, title, dueOn, state, mine, organisation, person, group }) => (
          <tr key={id} id={id}>
            <th scope="row" dir="auto">{title}{group && <Link className="below" to={`/console/groups/${group.id}`}><bdi>{group.name}</bdi></Link>}</th>
            <td data-label={say('console.tasks.who')}>{person && <bdi>{person.name}</bdi>}{person && organisation && ' · '}{organisation && <bdi>{organisation.name}</bdi>}</td>
            <td data-label={say('console.tasks.dueOn')}>{dueOn ? <Day at={dueOn} /> : '–'}</td>
            <td data-label={say('console.tasks.state')}>
              <Mark tone={tones[state]}>{say(`organisations.tasks.state.${state.toLowerCase() as 'open'}`)}</Mark>
              {acted?.id === id && <FaultNote fault={acted.fault} />}
              {state === 'OPEN' && (mine || mayDrop) && (
                <Form method="post" className="acts" preventScrollReset>
                  <input type="hidden" name="id" value={id} />
                  <button type="submit" name="act" value="finish" className="second">{say('console.tasks.finish')}<span className="hidden"> <bdi>{title}</bdi></span></button>
                  {mayDrop && <button type="submit" name="act" value="drop" className="quiet">{say('console.tasks.drop')}<span className="hidden"> <bdi>{title}</bdi></span></button>}
                </Form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
