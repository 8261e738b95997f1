import { Form, useNavigation } from 'react-router';
import type { Me } from '../desk.js';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, Tick } from '../parts/field.js';
import { useWords } from '../words/words.js';
import { powers } from './powers.js';

interface House {
  readonly organisation: Me['memberships'][number]['organisation'];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** A mandate for somebody who works in an organisation I represent. */
export function GrantForm({ houses, coalitions, fault }: { readonly houses: readonly House[]; readonly coalitions: Me['takesPart']; readonly fault: Fault | undefined }) {
  const say = useWords();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.mandates.grant')}</h2>
      <FaultNote fault={fault} />
      <div className="row">
        <Choice label={say('console.members.person')} name="person" required fault={faultAt(fault, 'accountId')}>
          {houses.map(({ organisation, people }) => (
            <optgroup key={organisation.id} label={organisation.name}>
              {people.map(({ id, name }) => <option key={id} value={`${organisation.id} ${id}`}>{name}</option>)}
            </optgroup>
          ))}
        </Choice>
        <Field label={say('console.mandates.office')} name="office" isOptional dir="auto" maxLength={120} fault={faultAt(fault, 'office')} />
      </div>
      <fieldset>
        <legend>{say('console.mandates.power')}</legend>
        <div className="roles">{powers.map((power) => <Tick key={power} name="powers" value={power} label={say(`console.mandates.may.${power}`)} />)}</div>
        {faultAt(fault, 'powers') && <p className="fault">{faultAt(fault, 'powers')}</p>}
      </fieldset>
      <div className="row">
        <Choice label={say('console.staff.coalition')} name="coalitionId" fault={faultAt(fault, 'coalitionId')}>
          <option value="">{say('console.mandates.everywhere')}</option>
          {coalitions.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Choice>
        <Field label={say('console.coalition.fromOn')} name="fromOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'fromOn')} />
        <Field label={say('console.mandates.untilOn')} name="untilOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'untilOn')} />
      </div>
      <p className="hint">{say('console.mandates.grantHint')}</p>
      <button type="submit" name="act" value="grant" disabled={isBusy}>{say('console.mandates.grantNow')}</button>
    </Form>
  );
}
