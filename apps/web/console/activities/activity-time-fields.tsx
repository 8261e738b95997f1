import type { MeetingZone } from '../../gql/graphql.js';
import type { Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field } from '../parts/field.js';
import { useWords } from '../words/words.js';

const zones: readonly MeetingZone[] = ['CASABLANCA', 'PARIS'];

/** From when to when by one clock; several days when a last one is given. */
export function ActivityTimeFields({ fault, zone = 'CASABLANCA' }: { readonly fault: Fault | undefined; readonly zone?: MeetingZone }) {
  const say = useWords();
  return (
    <div className="row">
      <Field label={say('console.activities.on')} name="on" type="date" dir="ltr" required fault={faultAt(fault, 'time.on')} />
      <Field label={say('console.activities.at')} name="at" type="time" dir="ltr" required defaultValue="09:30" fault={faultAt(fault, 'time.at')} />
      <Field label={say('console.activities.until')} name="until" type="time" dir="ltr" required defaultValue="16:00" fault={faultAt(fault, 'time.until')} />
      <Field label={say('console.activities.untilOn')} name="untilOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'time.untilOn')} />
      <Choice label={say('console.meetings.clock')} name="zone" defaultValue={zone}>
        {zones.map((one) => <option key={one} value={one}>{say(`console.meetings.zone.${one}`)}</option>)}
      </Choice>
    </div>
  );
}

export function activityTimeOf(form: Form) {
  return { on: form.text('on'), at: form.text('at'), until: form.text('until'), untilOn: form.some('untilOn'), zone: zones.find((zone) => zone === form.text('zone')) ?? ('CASABLANCA' as const) };
}
