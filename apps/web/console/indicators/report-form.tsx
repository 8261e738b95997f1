import { Form, useNavigation } from 'react-router';
import { languageNames, locales } from '#libs/i18n';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, TextArea } from '../parts/field.js';
import { useLanguage, useWords } from '../words/words.js';

/** Asks for the figures of the screen as a file. */
export function ReportForm({ fault }: { readonly fault?: Fault }) {
  const say = useWords();
  const locale = useLanguage();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.indicators.report')}</h2>
      <p className="hint">{say('console.indicators.reportHint')}</p>
      <FaultNote fault={fault} />
      <div className="row">
        <Choice label={say('console.exports.format')} name="format" fault={faultAt(fault, 'format')}>
          <option>PDF</option>
          <option>XLSX</option>
        </Choice>
        <Choice label={say('console.exports.language')} name="locale" defaultValue={locale} fault={faultAt(fault, 'locale')}>
          {locales.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}
        </Choice>
      </div>
      <TextArea label={say('console.exports.purpose')} name="purpose" rows={2} required hint={say('console.exports.purposeHint')} fault={faultAt(fault, 'purpose')} dir="auto" />
      <button type="submit" disabled={isBusy}>{say('console.indicators.ask')}</button>
    </Form>
  );
}
