import { formatNumber } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { Field } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { useNotify } from '../room/notices.js';
import { useLanguage, useWords } from '../words/words.js';
import { PartCard } from './part-card.js';
import { usePetition } from './petition.js';
import { usePart } from './use-part.js';
import { WordsFields, type WordsValue } from './words-fields.js';

/** Numbers of signatures worth naming, with what happens there. */
export function MilestonesForm({ isOpen }: { readonly isOpen: boolean }) {
  const say = useWords();
  const locale = useLanguage();
  const notify = useNotify();
  const { milestones, referenceLocale } = usePetition();
  const saved = milestones.map(({ goal, words, reachedAt }) => ({ goal: String(goal), label: words as WordsValue, isReached: reachedAt !== null }));
  const part = usePart('milestones', saved, (list) => ({ milestones: list.map(({ goal, label }) => ({ goal: Number.parseInt(goal, 10) || 0, label })) }));
  const put = (at: number, change: Partial<(typeof part.value)[number]>) => part.setValue(part.value.map((one, i) => (i === at ? { ...one, ...change } : one)));
  const remove = (at: number) => {
    const before = part.value;
    part.setValue(before.filter((_, i) => i !== at));
    notify({ text: say('console.details.removed'), undo: () => part.setValue(before) });
  };
  return (
    <PartCard title={say('console.details.milestones')} hint={say('console.details.milestonesHint')} isOpen={isOpen} part={part}>
      {part.value.map((milestone, i) => (
        <fieldset key={i} disabled={!isOpen}>
          <legend>{say('console.details.milestone', { number: formatNumber(locale, Number(milestone.goal) || 0) })} {milestone.isReached && <Mark tone="good">{say('console.details.reached')}</Mark>}</legend>
          <Field label={say('console.details.goal')} inputMode="numeric" pattern="[0-9]*" dir="ltr" value={milestone.goal} fault={faultAt(part.fault, `milestones.${i}.goal`)} onChange={(event) => put(i, { goal: event.target.value.replace(/\D/g, '') })} />
          <details>
            <summary>{say('console.details.label')}</summary>
            <WordsFields label={say('console.details.label')} value={milestone.label} isReadOnly={!isOpen} first={referenceLocale} fault={faultAt(part.fault, `milestones.${i}.label.*`)} onChange={(label) => put(i, { label })} />
          </details>
          {isOpen && <button type="button" className="quiet" onClick={() => remove(i)}>{say('console.details.remove')}</button>}
        </fieldset>
      ))}
      {isOpen && <p><button type="button" className="second" onClick={() => part.setValue([...part.value, { goal: '', label: {}, isReached: false }])}>{say('console.details.addMilestone')}</button></p>}
    </PartCard>
  );
}
