import { Link } from 'react-router';
import { inLocale, type MessageKey } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { Choice } from '../parts/field.js';
import { useNotify } from '../room/notices.js';
import { DirectoryPick } from '../targets/directory-pick.js';
import { useLanguage, useWords } from '../words/words.js';
import { PartCard } from './part-card.js';
import { usePetition } from './petition.js';
import { usePart } from './use-part.js';
import { WordsFields, type WordsValue } from './words-fields.js';

const kinds = ['government', 'parliament', 'ministry', 'region', 'province', 'commune', 'public_body', 'company', 'international', 'other'] as const;
interface Target {
  readonly kind: string;
  readonly name: WordsValue;
  /** Chosen from the directory, whose name and kind it then has. */
  readonly targetId: string | null;
}

/** To whom the petition is addressed, from the directory or as it is typed; at least one before review. */
export function TargetsForm({ isOpen }: { readonly isOpen: boolean }) {
  const say = useWords();
  const notify = useNotify();
  const { targets, referenceLocale, coalition } = usePetition();
  const saved: Target[] = targets.map(({ kind, words, targetId }) => ({ kind, name: words as WordsValue, targetId }));
  const part = usePart('targets', saved, (list) => ({ targets: list.map(({ kind, name, targetId }) => ({ kind, name, targetId })) }));
  const put = (at: number, change: Partial<Target>) => part.setValue(part.value.map((one, i) => (i === at ? { ...one, ...change } : one)));
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
          {target.targetId ? (
            <Chosen target={target} fault={faultAt(part.fault, `targets.${i}.*`)} />
          ) : (
            <>
              <Choice label={say('console.details.kind')} value={target.kind} onChange={(event) => put(i, { kind: event.target.value })}>
                {kinds.map((kind) => <option key={kind} value={kind}>{say(`console.kind.${kind}` as MessageKey)}</option>)}
              </Choice>
              <WordsFields label={say('console.details.name')} value={target.name} isReadOnly={!isOpen} first={referenceLocale} fault={faultAt(part.fault, `targets.${i}.*`)} onChange={(name) => put(i, { name })} />
            </>
          )}
          {isOpen && (
            <div className="acts">
              {target.targetId && <button type="button" className="quiet" onClick={() => put(i, { targetId: null })}>{say('console.details.typeInstead')}</button>}
              <button type="button" className="quiet" onClick={() => remove(i)}>{say('console.details.remove')}</button>
            </div>
          )}
        </fieldset>
      ))}
      {isOpen && <DirectoryPick coalition={coalition.slug} onPick={({ targetId, name }) => part.setValue([...part.value, { kind: 'other', targetId, name: name as WordsValue }])} />}
      {isOpen && <p><button type="button" className="second" onClick={() => part.setValue([...part.value, { kind: 'other', name: {}, targetId: null }])}>{say('console.details.addTarget')}</button></p>}
    </PartCard>
  );
}

/** Its name stands as it does in the directory, and is copied when saved. */
function Chosen({ target: { name, targetId }, fault }: { readonly target: Target; readonly fault: string | undefined }) {
  const say = useWords();
  const locale = useLanguage();
  const { coalition } = usePetition();
  return (
    <>
      <p><Link to={`/console/targets/${targetId ?? ''}?coalition=${coalition.slug}`}><bdi>{inLocale(name as Record<string, string>, locale)}</bdi></Link> <span className="hint">{say('console.details.fromDirectory')}</span></p>
      {fault && <p className="fault">{fault}</p>}
    </>
  );
}
