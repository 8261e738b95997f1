import type { MeetingZone } from '../../gql/graphql.js';
import type { Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field } from '../parts/field.js';
import { useWords } from '../words/words.js';

const zones: readonly MeetingZone[] = ['CASABLANCA', 'PARIS'];

/** Day, hour and length by one clock. */
export function TimeFields({ fault, zone = 'CASABLANCA', minutes = 90 }: { readonly fault: Fault | undefined; readonly zone?: MeetingZone; readonly minutes?: number }) {
  const say = useWords();
  return (
    <div className="row">
      <Field label={say('console.meetings.day')} name="on" type="date" dir="ltr" required fault={faultAt(fault, 'time.on')} />
      <Field label={say('console.meetings.hour')} name="at" type="time" dir="ltr" required defaultValue="18:30" fault={faultAt(fault, 'time.at')} />
      <Field label={say('console.meetings.length')} name="minutes" type="number" min={15} max={720} dir="ltr" required defaultValue={minutes} fault={faultAt(fault, 'time.minutes')} />
      <Choice label={say('console.meetings.clock')} name="zone" defaultValue={zone}>
        {zones.map((one) => <option key={one} value={one}>{say(`console.meetings.zone.${one}`)}</option>)}
      </Choice>
    </div>
  );
}

export function timeOf(form: Form) {
  return { on: form.text('on'), at: form.text('at'), minutes: Number(form.text('minutes')), zone: zones.find((zone) => zone === form.text('zone')) ?? ('CASABLANCA' as const) };
}
