import { Form } from 'react-router';
import { faultAt, type Fault } from '../outcome.js';
import { Bar } from '../parts/bar.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Charter } from './charter.js';

/** How far the members have come with signing, by when, and for the coordination who is missing. */
export function Round({ charter: { id, progress, signBy, missing }, leads, fault }: { readonly charter: Charter; readonly leads: boolean; readonly fault: Fault | undefined }) {
  const say = useWords();
  const { signed, expected, isOverdue } = progress;
  return (
    <section className="card" aria-labelledby="round">
      <h2 id="round">{say('console.charter.round')}</h2>
      <p>{say('console.charter.progress', { signed, expected })}</p>
      <Bar share={expected ? signed / expected : 0} />
      {signBy && <p>{isOverdue ? <Mark tone="bad">{say('console.charter.overdue')}</Mark> : say('console.charter.until')} <Day at={signBy} /></p>}
      {isOverdue && leads && <p className="hint">{say('console.charter.overdueText')}</p>}
      {missing.length > 0 && (
        <>
          <h3>{say('console.charter.missing')}</h3>
          <ul>{missing.map((organisation) => <li key={organisation.id}><bdi>{organisation.name}</bdi></li>)}</ul>
        </>
      )}
      {leads && (
        <Form method="post" preventScrollReset>
          <FaultNote fault={fault} />
          <input type="hidden" name="versionId" value={id} />
          <Field label={say('console.charter.signBy')} hint={say('console.charter.signByHint')} name="signBy" type="date" dir="ltr" required defaultValue={signBy ?? ''} fault={faultAt(fault, 'signBy')} />
          <button type="submit" className={signBy ? 'second' : undefined} name="act" value="round">{say(signBy ? 'console.charter.moveRound' : 'console.charter.openRound')}</button>
        </Form>
      )}
    </section>
  );
}
