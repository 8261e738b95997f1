import { Form, useNavigation } from 'react-router';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea } from '../parts/field.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Acted, Target } from './target.js';
import { StanceMark, stances, useTargetWords } from './target-words.js';

const steps = ['1', '2', '3', '4'] as const;

/** Where the coalition sees a target, today and before; another view is added, none is changed. */
export function StanceCard({ target, acted }: { readonly target: Target; readonly acted: Acted | undefined }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="stance">
      <h2 id="stance">{say('console.targets.stance')}</h2>
      <p className="hint">{say('console.targets.privateHint')}</p>
      {target.stances.length > 0 && (
        <ol className="inbox">
          {target.stances.map(({ stance, interest, influence, fromOn, note }, i) => (
            <li key={i}>
              <span><StanceMark stance={stance} /> {interest !== null && influence !== null && say('console.targets.place', { interest, influence })}</span>
              <span className="hint">{say('console.targets.since')} <Day at={fromOn} /></span>
              {note && <span className="as-written" dir="auto">{note}</span>}
            </li>
          ))}
        </ol>
      )}
      {target.mayKeep && <StanceForm target={target} acted={acted} />}
    </section>
  );
}

function StanceForm({ target: { stance }, acted }: { readonly target: Target; readonly acted: Acted | undefined }) {
  const say = useWords();
  const words = useTargetWords();
  const isBusy = useNavigation().state === 'submitting';
  const fault = acted?.done === 'stance' ? acted.fault : undefined;
  const scale = (name: 'interest' | 'influence') => (
    <Choice label={say(`console.targets.${name}`)} name={name} defaultValue={String(stance?.[name] ?? '')} fault={faultAt(fault, name)}>
      <option value="">{say('console.targets.unsaid')}</option>
      {steps.map((step) => <option key={step} value={step}>{say(`console.targets.step.${step}`)}</option>)}
    </Choice>
  );
  return (
    <details open={fault !== undefined}>
      <summary>{say('console.targets.newStance')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <Choice label={say('console.targets.stance')} name="stance" defaultValue={stance?.stance ?? 'UNKNOWN'}>{stances.map((one) => <option key={one} value={one}>{words.stance(one)}</option>)}</Choice>
        <div className="row">{scale('interest')}{scale('influence')}</div>
        <Field label={say('console.targets.from')} name="fromOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'fromOn')} />
        <TextArea label={say('console.targets.note')} name="note" dir="auto" rows={2} isOptional maxLength={2000} fault={faultAt(fault, 'note')} />
        <button type="submit" name="act" value="stance" disabled={isBusy}>{say('console.targets.save')}</button>
      </Form>
    </details>
  );
}
