import { wordsIn, type Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Field } from '../parts/field.js';
import { WordsFields, type Words } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';

interface Props {
  readonly given?: { readonly texts: { readonly name: Words; readonly mandate: Words }; readonly fromOn: string; readonly untilOn: string | null };
  readonly fault?: Fault;
}

/** What a group is called, what it is for, and from when to when. */
export function GroupFields({ given, fault }: Props) {
  const say = useWords();
  return (
    <>
      <WordsFields fields={[{ name: 'name', label: say('console.groups.name'), words: given?.texts.name }, { name: 'mandate', label: say('console.groups.mandate'), rows: 6, words: given?.texts.mandate }]} fault={fault} />
      <div className="row">
        <Field label={say('console.groups.from')} name="fromOn" type="date" dir="ltr" isOptional defaultValue={given?.fromOn} fault={faultAt(fault, 'fromOn')} />
        <Field label={say('console.groups.until')} name="untilOn" type="date" dir="ltr" isOptional defaultValue={given?.untilOn ?? ''} fault={faultAt(fault, 'untilOn')} />
      </div>
    </>
  );
}

/** What was typed, as the api takes it. */
export const groupWords = (form: Form) => ({ name: wordsIn(form, 'name'), mandate: wordsIn(form, 'mandate'), fromOn: form.some('fromOn'), untilOn: form.some('untilOn') });
