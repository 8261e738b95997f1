import { wordsIn, type Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field } from '../parts/field.js';
import { WordsFields, type Words } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import { kinds, useDocumentWords } from './document-words.js';

/** What the Universal Periodic Review lets an organisation write alone, and several jointly. */
const presets = { alone: 2815, jointly: 5630 } as const;

interface Given {
  readonly of?: { readonly kind: (typeof kinds)[number]; readonly titles: Words; readonly wordLimit: number | null };
  readonly fault: Fault | undefined;
}

/** What a document is called, of which kind it is and how long it may be. */
export function DocumentFields({ of: known, fault }: Given) {
  const say = useWords();
  const words = useDocumentWords();
  const limit = known?.wordLimit ?? null;
  const preset = limit === null ? 'none' : limit === presets.alone ? 'alone' : limit === presets.jointly ? 'jointly' : 'other';
  return (
    <>
      <WordsFields fields={[{ name: 'title', label: say('console.documents.drafting.title'), words: known?.titles }]} fault={fault} />
      <div className="row">
        <Choice label={say('console.documents.drafting.kind')} name="kind" defaultValue={known?.kind}>{kinds.map((kind) => <option key={kind} value={kind}>{words.kind(kind)}</option>)}</Choice>
        <Choice label={say('console.documents.drafting.limit')} name="limit" defaultValue={preset}>
          <option value="none">{say('console.documents.drafting.noLimit')}</option>
          <option value="alone">{say('console.documents.drafting.limitAlone', { words: presets.alone })}</option>
          <option value="jointly">{say('console.documents.drafting.limitJointly', { words: presets.jointly })}</option>
          <option value="other">{say('console.documents.drafting.otherLimit')}</option>
        </Choice>
        <Field label={say('console.documents.drafting.words')} name="wordLimit" type="number" min={1} max={200_000} dir="ltr" isOptional defaultValue={preset === 'other' ? String(limit) : ''} fault={faultAt(fault, 'wordLimit')} />
      </div>
    </>
  );
}

/** What was typed there, as the api takes it. */
export function documentOf(form: Form) {
  const chosen = form.text('limit');
  const typed = Number(form.text('wordLimit'));
  const other = chosen === 'other' ? (Number.isSafeInteger(typed) && Math.abs(typed) < 2 ** 31 ? typed : 0) : null;
  return { title: wordsIn(form, 'title'), kind: kinds.find((one) => one === form.text('kind')) ?? 'OTHER', wordLimit: chosen === 'alone' || chosen === 'jointly' ? presets[chosen] : other };
}
