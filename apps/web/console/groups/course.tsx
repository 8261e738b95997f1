import { Form, Link } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { Tick } from '../parts/field.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import type { Acted, Shown } from './group.js';

/** What the chair and the coordination do with the group itself. */
export function Course({ group: { id, state, rights, isPublic }, acted }: { readonly group: Shown; readonly acted: Acted | undefined }) {
  const say = useWords();
  const { chairs, leads } = rights;
  const faultOf = (act: string) => (acted?.done === act ? acted.fault : undefined);
  if (!chairs && !leads) return null;
  return (
    <section className="card" aria-labelledby="course">
      <h2 id="course">{say('console.groups.course')}</h2>
      {state !== 'CLOSED' && (leads || state === 'PROPOSED') && <p><Link className="button second" to={`/console/groups/${id}/edit`}>{say('console.groups.edit')}</Link></p>}
      {leads && state !== 'ACTIVE' && (
        <Form method="post" preventScrollReset>
          <FaultNote fault={faultOf('open') ?? faultOf('reopen')} />
          <p className="hint">{say(state === 'PROPOSED' ? 'console.groups.openHint' : 'console.groups.reopenHint')}</p>
          <button type="submit" name="act" value={state === 'PROPOSED' ? 'open' : 'reopen'}>{say(state === 'PROPOSED' ? 'console.groups.open' : 'console.groups.reopen')}</button>
        </Form>
      )}
      {state === 'ACTIVE' && (
        <Form method="post" preventScrollReset>
          <Tick name="isPublic" label={say('console.groups.show')} hint={say('console.groups.showHint')} defaultChecked={isPublic} />
          <button type="submit" name="act" value="show" className="second">{say('console.own.save')}</button>
        </Form>
      )}
      {state !== 'CLOSED' && (
        <details className="ask-first" open={faultOf('close') ? true : undefined}>
          <summary>{say('console.groups.close')}</summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={faultOf('close')} />
            <p className="hint">{say('console.groups.closeHint')}</p>
            <WordsFields fields={[{ name: 'report', label: say('console.groups.report'), rows: 6 }]} fault={faultOf('close')} />
            <button type="submit" name="act" value="close" className="grave">{say('console.groups.close')}</button>
          </Form>
        </details>
      )}
    </section>
  );
}
