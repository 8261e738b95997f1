import { Form, useNavigation } from 'react-router';
import type { AdmissionSettingsQuery } from '../../gql/graphql.js';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, Tick } from '../parts/field.js';
import { useWords } from '../words/words.js';

type Admission = NonNullable<AdmissionSettingsQuery['coalition']>['admission'];
const days = ['completenessDays', 'sponsoringDays', 'reviewDays', 'objectionDays', 'decidingDays', 'appealDays'] as const;

/** Who must say yes, and how many days each step has; for applications sent from now on. */
export function RulesForm({ admission, fault }: { readonly admission: Admission; readonly fault: Fault | undefined }) {
  const say = useWords();
  const isBusy = useNavigation().state === 'submitting';
  const number = (name: 'sponsors' | 'rapporteurs' | 'quorumPercent' | (typeof days)[number], min: number, max: number) => (
    <Field key={name} label={say(`console.joining.${name}`)} name={name} type="number" inputMode="numeric" dir="ltr" min={min} max={max} required defaultValue={admission[name]} fault={faultAt(fault, name)} />
  );
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.joining.rules')}</h2>
      <FaultNote fault={fault} />
      <Tick name="isOpen" label={say('console.joining.isOpen')} defaultChecked={admission.isOpen} />
      <div className="row">{number('sponsors', 0, 5)}{number('rapporteurs', 0, 3)}</div>
      <div className="row">
        <Choice label={say('console.joining.body')} name="body" defaultValue={admission.body}>{(['COORDINATION', 'STEERING', 'MEMBERS'] as const).map((body) => <option key={body} value={body}>{say(`console.joining.body.${body}`)}</option>)}</Choice>
        <Choice label={say('console.joining.mode')} name="mode" defaultValue={admission.mode} fault={faultAt(fault, 'mode')}>{(['MAJORITY', 'TWO_THIRDS', 'UNANIMITY'] as const).map((mode) => <option key={mode} value={mode}>{say(`console.joining.mode.${mode}`)}</option>)}</Choice>
        {number('quorumPercent', 0, 100)}
      </div>
      <Tick name="isRatified" label={say('console.joining.isRatified')} defaultChecked={admission.isRatified} />
      <Choice label={say('console.joining.joinsAs')} name="joinsAs" defaultValue={admission.joinsAs}>
        <option value="MEMBER">{say('organisations.place.kind.member')}</option>
        <option value="ASSOCIATE">{say('organisations.place.kind.associate')}</option>
      </Choice>
      <h3>{say('console.joining.days')}</h3>
      <div className="row">{days.slice(0, 3).map((name) => number(name, 1, 365))}</div>
      <div className="row">{days.slice(3).map((name) => number(name, name === 'objectionDays' ? 0 : 1, 365))}</div>
      <button type="submit" name="act" value="rules" disabled={isBusy}>{say('console.own.save')}</button>
    </Form>
  );
}
