import { faultAt } from '../outcome.js';
import { Choice } from '../parts/field.js';
import { MomentField } from '../parts/moment-field.js';
import { useWords } from '../words/words.js';
import { PartCard } from './part-card.js';
import { usePetition } from './petition.js';
import { usePart } from './use-part.js';

/** When it ends, and how many people may sign from one address. */
export function DatesForm({ isOpen, isDraft }: { readonly isOpen: boolean; readonly isDraft: boolean }) {
  const say = useWords();
  const { closesAt, personsPerMailbox } = usePetition();
  const part = usePart('dates', { closesAt, personsPerMailbox }, (value) => ({ closesAt: value.closesAt, ...(isDraft && { personsPerMailbox: value.personsPerMailbox }) }));
  return (
    <PartCard title={say('console.details.settings')} isOpen={isOpen} part={part}>
      <fieldset disabled={!isOpen}>
        <legend className="hidden">{say('console.details.settings')}</legend>
        <MomentField label={say('console.step.closesAt')} name="closesAt" value={part.value.closesAt} isOptional fault={faultAt(part.fault, 'closesAt')} onMoment={(moment) => part.setValue({ ...part.value, closesAt: moment })} />
        <Choice label={say('console.details.persons')} hint={say('console.details.personsHint')} value={part.value.personsPerMailbox} disabled={!isDraft} fault={faultAt(part.fault, 'personsPerMailbox')} onChange={(event) => part.setValue({ ...part.value, personsPerMailbox: Number(event.target.value) })}>
          <option value={1}>{say('console.details.onePerson')}</option>
          <option value={2}>{say('console.details.twoPersons')}</option>
        </Choice>
      </fieldset>
    </PartCard>
  );
}
