import { Form } from 'react-router';
import { directionOf, languageNames } from '#libs/i18n';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea } from '../parts/field.js';
import { MomentField } from '../parts/moment-field.js';
import { useWords } from '../words/words.js';

interface Given {
  readonly versionId: string;
  readonly fault: Fault | undefined;
}
const modes = ['MAJORITY', 'TWO_THIRDS', 'UNANIMITY', 'SILENCE'] as const;

/** Languages that are missing or behind are named one by one. */
const listed = (fault: Fault | undefined) => fault && { ...fault, missing: fault.fields?.filter(({ field }) => field.startsWith('texts.')) };

/** Freezes the words and asks the members. */
export function ProposeForm({ versionId, fault }: Given) {
  const say = useWords();
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.charter.propose')}</h2>
      <p className="hint">{say('console.charter.proposeHint')}</p>
      <FaultNote fault={listed(fault)} />
      <input type="hidden" name="versionId" value={versionId} />
      <Choice label={say('console.charter.mode')} name="mode" defaultValue="MAJORITY" fault={faultAt(fault, 'mode')}>
        {modes.map((mode) => <option key={mode} value={mode}>{say(`console.charter.modes.${mode}`)}</option>)}
      </Choice>
      <MomentField label={say('console.charter.closesAt')} name="closesAt" value={null} required fault={faultAt(fault, 'closesAt')} />
      <button type="submit" name="act" value="propose">{say('console.charter.propose')}</button>
    </Form>
  );
}

/** For a charter the coalition had adopted before it came to Sawt. */
export function RecordForm({ versionId, fault }: Given) {
  const say = useWords();
  return (
    <details className="ask-first card" open={fault ? true : undefined}>
      <summary>{say('console.charter.record')}</summary>
      <p className="hint">{say('console.charter.recordHint')}</p>
      <FaultNote fault={listed(fault)} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="versionId" value={versionId} />
        <Field label={say('console.charter.recordedOn')} name="adoptedOn" type="date" dir="ltr" required fault={faultAt(fault, 'adoptedOn')} />
        {(['fr', 'ar'] as const).map((locale) => (
          <TextArea key={locale} label={`${say('console.charter.minutes')} · ${languageNames[locale]}`} lang={locale} dir={directionOf(locale)} name={`minutes.${locale}`} rows={3} maxLength={2000} isOptional={locale === 'ar'} fault={faultAt(fault, `minutes.${locale}`) ?? (locale === 'fr' ? faultAt(fault, 'minutes') : undefined)} />
        ))}
        <button type="submit" className="second" name="act" value="record">{say('console.charter.record')}</button>
      </Form>
    </details>
  );
}
