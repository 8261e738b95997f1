import type { MessageKey } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { Choice } from '../parts/field.js';
import { useNotify } from '../room/notices.js';
import { useWords } from '../words/words.js';
import { PartCard } from './part-card.js';
import { usePetition } from './petition.js';
import { usePart } from './use-part.js';
import { WordsFields, type WordsValue } from './words-fields.js';

const kinds = ['government', 'parliament', 'ministry', 'region', 'province', 'commune', 'public_body', 'company', 'international', 'other'] as const;

/** To whom the petition is addressed; at least one before review. */
export function TargetsForm({ isOpen }: { readonly isOpen: boolean }) {
  const say = useWords();
  const notify = useNotify();
  const { targets, referenceLocale } = usePetition();
  const part = usePart('targets', targets.map(({ kind, words }) => ({ kind, name: words as WordsValue })), (list) => ({ targets: list.map(({ kind, name }) => ({ kind, name })) }));
  const put = (at: number, change: Partial<(typeof part.value)[number]>) => part.setValue(part.value.map((one, i) => (i === at ? { ...one, ...change } : one)));
  const remove = (at: number) => {
    const before = part.value;
    part.setValue(before.filter((_, i) => i !== at));
    notify({ text: say('console.details.removed'), undo: () => part.setValue(before) });
  };
  return (
    <PartCard title={say('console.details.targets')} hint={say('console.details.targetsHint')} isOpen={isOpen} part={part}>
      {part.value.map((target, i) => (
        <fieldset key={i} disabled={!isOpen}>
          <legend>{say('console.details.target', { number: i + 1 })}</legend>
          <Choice label={say('console.details.kind')} value={target.kind} onChange={(event) => put(i, { kind: event.target.value })}>
            {kinds.map((kind) => <option key={kind} value={kind}>{say(`console.kind.${kind}` as MessageKey)}</option>)}
          </Choice>
          <WordsFields label={say('console.details.name')} value={target.name} isReadOnly={!isOpen} first={referenceLocale} fault={faultAt(part.fault, `targets.${i}.*`)} onChange={(name) => put(i, { name })} />
          {isOpen && <button type="button" className="quiet" onClick={() => remove(i)}>{say('console.details.remove')}</button>}
        </fieldset>
      ))}
      {isOpen && <p><button type="button" className="second" onClick={() => part.setValue([...part.value, { kind: 'other', name: {} }])}>{say('console.details.addTarget')}</button></p>}
    </PartCard>
  );
}
