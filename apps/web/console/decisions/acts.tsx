import { useState } from 'react';
import { Form, Link, useSubmit } from 'react-router';
import { faultAt, type Fault } from '../outcome.js';
import { AskFirst } from '../parts/ask-first.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { MomentField } from '../parts/moment-field.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import type { Acted, Shown } from './decision.js';

interface Given {
  readonly decision: Shown;
  readonly fault: Fault | undefined;
}

/** What the coordination, or who proposed it, may do with the decision. */
export function Acts({ decision, acted }: { readonly decision: Shown; readonly acted: Acted | undefined }) {
  const say = useWords();
  const { id, myActions } = decision;
  const faultOf = (act: string) => (acted?.done === act ? acted.fault : undefined);
  if (myActions.every((action) => action === 'OPINE')) return null;
  return (
    <section className="card" aria-labelledby="acts">
      <h2 id="acts">{say('console.decisions.acts')}</h2>
      {myActions.includes('EDIT') && <p><Link className="button second" to={`/console/decisions/${id}/edit`}>{say('console.decisions.edit')}</Link></p>}
      {myActions.includes('OPEN') && <Open decision={decision} fault={faultOf('open')} />}
      {myActions.includes('CLOSE') && <Close decision={decision} fault={faultOf('close')} />}
      {myActions.includes('RECORD') && <Record decision={decision} fault={faultOf('record')} />}
      {myActions.includes('CANCEL') && <Cancel decision={decision} fault={faultOf('cancel')} />}
    </section>
  );
}

function Open({ fault }: Given) {
  const say = useWords();
  return (
    <Form method="post" preventScrollReset>
      <FaultNote fault={fault} />
      <MomentField label={say('console.decisions.closesAt')} name="closesAt" value={null} required fault={faultAt(fault, 'closesAt')} />
      <p className="hint">{say('console.decisions.openHint')}</p>
      <button type="submit" name="act" value="open">{say('console.decisions.open')}</button>
    </Form>
  );
}

function Close({ fault }: Given) {
  const say = useWords();
  const submit = useSubmit();
  const [isAsking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    void submit({ act: 'close' }, { method: 'post', preventScrollReset: true });
  };
  return (
    <>
      <FaultNote fault={fault} />
      <p className="hint">{say('console.decisions.closeHint')}</p>
      <button type="button" onClick={() => setAsking(true)}>{say('console.decisions.close')}</button>
      <AskFirst act={say('console.decisions.close')} isOpen={isAsking} close={() => setAsking(false)} onAct={close}>{say('console.decisions.askClose')}</AskFirst>
    </>
  );
}

function Record({ decision, fault }: Given) {
  const say = useWords();
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.decisions.record')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <WordsFields fields={[{ name: 'minutes', label: say('console.decisions.minutes'), rows: 5, words: decision.texts.minutes }]} fault={fault} />
        <Field label={say('console.decisions.reviewOn')} name="reviewOn" type="date" dir="ltr" isOptional defaultValue={decision.reviewOn ?? ''} fault={faultAt(fault, 'reviewOn')} />
        <button type="submit" name="act" value="record">{say('console.own.save')}</button>
      </Form>
    </details>
  );
}

function Cancel({ decision, fault }: Given) {
  const say = useWords();
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.decisions.cancel')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <p className="hint">{say(decision.state === 'OPEN' ? 'console.decisions.cancelHint' : 'console.decisions.cancelDraftHint')}</p>
        <WordsFields fields={[{ name: 'minutes', label: say('console.decisions.why'), rows: 3 }]} fault={fault} />
        <button type="submit" name="act" value="cancel" className="grave">{say('console.decisions.cancelNow')}</button>
      </Form>
    </details>
  );
}
