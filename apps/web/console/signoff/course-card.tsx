import { Form, Link } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { TextArea } from '../parts/field.js';
import { faultAt } from '../outcome.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { CallMark } from './marks.js';
import type { Acted, Call } from './sign-off.js';

/** Where the newest call stands: its text, its last day, how many sign. */
export function CourseCard({ call, mayAsk, acted }: { readonly call: Call; readonly mayAsk: boolean; readonly acted: Acted | undefined }) {
  const say = useWords();
  const signed = call.houses.filter(({ state, external }) => (state === 'SIGNED' || state === 'RESERVED') && (!external || external.check === 'ADMITTED')).length;
  return (
    <section className="card" aria-labelledby="call">
      <h2 id="call">{say('console.documents.signoff.call', { number: call.number })} <CallMark state={call.state} /></h2>
      <p>{say('console.documents.signoff.progress', { signed, asked: call.houses.length })}</p>
      <dl className="facts">
        <dt>{say('console.documents.signoff.edition', { number: call.editionNumber })}</dt><dd><Link to={`/console/documents/${call.documentId}/editions/${call.editionNumber}`}>{say('console.documents.versions.read')}</Link> <code dir="ltr">{call.editionHash}</code></dd>
        <dt>{say('console.documents.signoff.until')}</dt><dd><Day at={`${call.signBy}T12:00:00Z`} /></dd>
        <dt>{say('console.documents.signoff.order')}</dt><dd>{say(`documents.signoff.order.${call.order.toLowerCase() as 'alphabetical'}`)}</dd>
        {call.sealedAt && <><dt>{say('console.documents.signoff.sealed')}</dt><dd><Day at={call.sealedAt} /></dd></>}
        {call.listHash && <><dt>{say('console.documents.signoff.listHash')}</dt><dd><code dir="ltr">{call.listHash}</code></dd></>}
      </dl>
      {call.reason && <p className="as-written" dir="auto">{call.reason}</p>}
      {mayAsk && call.state === 'OPEN' && <CallOff id={call.id} acted={acted} />}
    </section>
  );
}

function CallOff({ id, acted }: { readonly id: string; readonly acted: Acted | undefined }) {
  const say = useWords();
  const fault = acted?.done === 'callOff' ? acted.fault : undefined;
  return (
    <details open={fault ? true : undefined}>
      <summary>{say('console.documents.signoff.callOff')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <input type="hidden" name="id" value={id} />
        <TextArea label={say('console.documents.signoff.reason')} name="reason" rows={2} maxLength={2000} required dir="auto" hint={say('console.documents.signoff.callOffHint')} fault={faultAt(fault, 'reason')} />
        <button type="submit" name="act" value="callOff" className="second">{say('console.documents.signoff.callOff')}</button>
      </Form>
    </details>
  );
}
