import type { DecisionMode } from '../../gql/graphql.js';
import { wordsIn, type Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field } from '../parts/field.js';
import { WordsFields, type Words } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';

export const modes: readonly DecisionMode[] = ['MAJORITY', 'TWO_THIRDS', 'UNANIMITY', 'SILENCE'];

interface Props {
  readonly rules: { readonly silenceIsConsent: boolean; readonly quorumPercent: number };
  readonly given?: { readonly texts: { readonly title: Words; readonly proposal: Words }; readonly mode: DecisionMode; readonly quorumPercent: number };
  readonly fault?: Fault;
}

/** The question in its languages and how it is decided. */
export function DecisionFields({ rules, given, fault }: Props) {
  const say = useWords();
  return (
    <>
      <WordsFields fields={[{ name: 'title', label: say('console.decisions.title'), words: given?.texts.title }, { name: 'proposal', label: say('console.decisions.proposal'), rows: 10, words: given?.texts.proposal }]} fault={fault} />
      <div className="row">
        <Choice label={say('console.decisions.mode')} name="mode" defaultValue={given?.mode ?? 'MAJORITY'} fault={faultAt(fault, 'mode')}>
          {modes.filter((mode) => mode !== 'SILENCE' || rules.silenceIsConsent).map((mode) => <option key={mode} value={mode}>{say(`console.decisions.in.${mode}`)}</option>)}
        </Choice>
        <Field label={say('console.decisions.quorum')} name="quorumPercent" type="number" min={rules.quorumPercent} max={100} dir="ltr" defaultValue={given?.quorumPercent ?? rules.quorumPercent} fault={faultAt(fault, 'quorumPercent')} />
      </div>
    </>
  );
}

/** What was typed, as the api takes it. */
export function wordsOf(form: Form) {
  return { title: wordsIn(form, 'title'), proposal: wordsIn(form, 'proposal'), mode: modes.find((mode) => mode === form.text('mode')) ?? ('MAJORITY' as const), quorumPercent: Number(form.text('quorumPercent')) };
}
