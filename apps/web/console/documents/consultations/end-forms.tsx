import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { faultAt, type Fault } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { TextArea } from '../../parts/field.js';
import { MomentField } from '../../parts/moment-field.js';
import { WordsFields } from '../../parts/words-fields.js';
import { useWords } from '../../words/words.js';
import type { Part } from './consultation-card.js';

type Verb = 'close' | 'waive' | 'sayChanges' | 'reopen';

/** Closed with what was heard, waived with a reason, opened again; and what changed, once it was closed. */
export function EndForms({ consultation: { id, state, changes, answers }, mayReopen, acted }: Part & { readonly mayReopen: boolean }) {
  const say = useWords();
  const faultOf = (verb: Verb) => (acted?.done === verb ? acted.fault : undefined);
  const part = (verb: Verb) => ({ verb, id, fault: faultOf(verb) });
  return (
    <>
      {state === 'OPEN' && (
        <One {...part('close')} name={say('console.documents.consultations.close')} hint={say('console.documents.consultations.closeHint')}>
          <WordsFields fields={[{ name: 'synthesis', label: say('console.documents.consultations.heard'), rows: 5 }, { name: 'changes', label: say('console.documents.consultations.changes'), rows: 3 }]} fault={faultOf('close')} />
        </One>
      )}
      {state === 'OPEN' && (answers.length === 0 || faultOf('waive')) && (
        <One {...part('waive')} name={say('console.documents.consultations.waive')} hint={say('console.documents.consultations.waiveHint')} isGrave>
          <TextArea label={say('console.documents.consultations.reason')} name="reason" rows={3} required maxLength={5000} dir="auto" fault={faultAt(faultOf('waive'), 'reason')} />
        </One>
      )}
      {state === 'CLOSED' && (
        <One {...part('sayChanges')} name={say('console.documents.consultations.saveChanges')}>
          <WordsFields fields={[{ name: 'changes', label: say('console.documents.consultations.changes'), rows: 3, words: changes }]} fault={faultOf('sayChanges')} />
        </One>
      )}
      {state !== 'OPEN' && mayReopen && (
        <One {...part('reopen')} name={say('console.documents.consultations.reopen')} hint={say('console.documents.consultations.reopenHint')}>
          <MomentField label={say('console.documents.consultations.closesAt')} name="closesAt" value={null} required fault={faultAt(faultOf('reopen'), 'closesAt')} />
        </One>
      )}
    </>
  );
}

interface Act {
  readonly verb: Verb;
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
  readonly fault: Fault | undefined;
  readonly isGrave?: boolean;
  readonly children: ReactNode;
}

function One({ verb, id, name, hint, fault, isGrave = false, children }: Act) {
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{name}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        {hint && <p className="hint">{hint}</p>}
        <input type="hidden" name="of" value={id} />
        {children}
        <button type="submit" name="act" value={verb} className={isGrave ? 'grave' : undefined}>{name}</button>
      </Form>
    </details>
  );
}
