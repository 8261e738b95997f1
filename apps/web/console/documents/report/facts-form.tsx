import { useState } from 'react';
import { Form } from 'react-router';
import { faultAt } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, Field, Tick } from '../../parts/field.js';
import { useWords } from '../../words/words.js';
import { mechanisms } from './act.js';
import type { Acted, Report } from './report.js';

/** To whom a report goes, and when. */
export function FactsForm({ report, acted }: { readonly report: Report | undefined; readonly acted: Acted | undefined }) {
  const say = useWords();
  const fault = acted?.done === 'set' ? acted.fault : undefined;
  const [chosen, choose] = useState<string>(report?.mechanism ?? 'UPR');
  return (
    <Form method="post" preventScrollReset>
      <FaultNote fault={fault} />
      <div className="row">
        <Choice label={say('console.documents.reports.mechanism')} name="mechanism" value={chosen} onChange={(event) => choose(event.target.value)}>
          {mechanisms.map((one) => <option key={one} value={one}>{say(`documents.reports.mechanism.${one.toLowerCase() as 'upr'}`)}</option>)}
        </Choice>
        {chosen === 'OTHER' && <Field label={say('console.documents.reports.mechanismName')} name="mechanismName" maxLength={200} required dir="auto" defaultValue={report?.mechanismName ?? ''} fault={faultAt(fault, 'mechanismName')} />}
        <Field label={say('console.documents.reports.session')} name="session" maxLength={200} isOptional dir="auto" defaultValue={report?.session ?? ''} fault={faultAt(fault, 'session')} />
        <Field label={say('console.documents.reports.submitBy')} name="submitBy" type="date" isOptional dir="ltr" defaultValue={report?.submitBy ?? ''} fault={faultAt(fault, 'submitBy')} />
      </div>
      <Tick name="countsFootnotes" defaultChecked={report?.countsFootnotes ?? true} label={say('console.documents.reports.countsFootnotes')} hint={say('console.documents.reports.footnotesHint')} />
      <button type="submit" name="act" value="set">{say(report ? 'console.documents.reports.save' : 'console.documents.reports.begin')}</button>
    </Form>
  );
}
