import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { TextArea, Tick } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Part } from './campaign.js';
import { inWords } from './in-words.js';

/** The steps from objective to follow-up: what was found, and whether it is done. */
export function ChecklistCard({ campaign: { checklist, mayEdit }, acted }: Part) {
  const say = useWords();
  const done = checklist.filter(({ doneAt }) => doneAt).length;
  if (checklist.length === 0) return null;
  return (
    <section className="card" aria-labelledby="checklist">
      <h2 id="checklist">{say('console.campaigns.checklist')}</h2>
      <p className="hint">{say('console.campaigns.stepsDone', { done, all: checklist.length })}</p>
      <ul className="plain">{checklist.map((step) => <Step key={step.id} step={step} mayEdit={mayEdit} fault={acted?.done === 'check' && acted.id === step.id ? acted.fault : undefined} />)}</ul>
    </section>
  );
}

function Step({ step: { id, kind, titles, note, doneAt }, mayEdit, fault }: { readonly step: Part['campaign']['checklist'][number]; readonly mayEdit: boolean; readonly fault: NonNullable<Part['acted']>['fault'] }) {
  const say = useWords();
  const locale = useLanguage();
  const name = say(`campaigns.plan.step.${kind.toLowerCase() as 'data'}`);
  return (
    <li>
      <Mark tone={doneAt ? 'good' : 'quiet'}>{name}</Mark>
      <p dir="auto">{inWords(titles, locale)}</p>
      {note && <p className="as-written hint" dir="auto">{note}</p>}
      {doneAt && <p className="hint">{say('console.campaigns.doneOn')} <Day at={doneAt} /></p>}
      {mayEdit && (
        <details className="ask-first" open={fault ? true : undefined}>
          <summary>{say('console.campaigns.note')}<span className="hidden"> {name}</span></summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={fault} />
            <input type="hidden" name="id" value={id} />
            <TextArea label={say('console.campaigns.found')} name="note" rows={2} isOptional defaultValue={note} dir="auto" />
            <Tick name="isDone" label={say('console.campaigns.isDone')} defaultChecked={doneAt !== null} />
            <button type="submit" name="act" value="check" className="second">{say('console.own.save')}</button>
          </Form>
        </details>
      )}
    </li>
  );
}
