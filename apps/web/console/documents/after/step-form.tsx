import { Form, useNavigation } from 'react-router';
import { faultAt, type Fault } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, Field } from '../../parts/field.js';
import { WordsFields } from '../../parts/words-fields.js';
import { useWords } from '../../words/words.js';
import { answers, statuses, useAfterWords } from './after-words.js';

/** Notes where a recommendation stands, or what the State answered: on which day, and where it can be read. */
export function StepForm({ kind, fault }: { readonly kind: 'status' | 'answer'; readonly fault: Fault | undefined }) {
  const say = useWords();
  const words = useAfterWords();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <details className="card" open={fault !== undefined}>
      <summary>{say(`console.documents.recommendations.note_${kind}`)}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <Choice label={say(`console.documents.recommendations.${kind}`)} name={kind}>
          {kind === 'status' ? statuses.map((code) => <option key={code} value={code}>{words.status(code)}</option>) : answers.map((code) => <option key={code} value={code}>{words.answer(code)}</option>)}
        </Choice>
        <Field label={say('console.targets.on')} name="happenedOn" type="date" dir="ltr" required fault={faultAt(fault, 'happenedOn')} />
        <Field label={say('console.targets.source')} hint={say(`console.documents.recommendations.source_${kind}`)} name="sourceUrl" type="url" dir="ltr" isOptional={kind === 'status'} required={kind === 'answer'} fault={faultAt(fault, 'sourceUrl')} />
        <WordsFields fields={[{ name: 'note', label: say('console.targets.what'), rows: 2 }]} fault={fault} />
        <button type="submit" name="act" value={kind} disabled={isBusy}>{say('console.targets.save')}</button>
      </Form>
    </details>
  );
}
