import { Form } from 'react-router';
import { languageNames, type Locale } from '#libs/i18n';
import { faultAt, type Fault } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Tick } from '../../parts/field.js';
import { MomentField } from '../../parts/moment-field.js';
import { WordsFields } from '../../parts/words-fields.js';
import { useWords } from '../../words/words.js';
import type { Acted, Shown } from './consultations.js';

interface Props {
  readonly document: Shown;
  readonly acted: Acted | undefined;
}

/** A question in the coalition's languages, the whole text or some of its sections, and a day. */
export function OpenForm({ document: { consultable }, acted }: Props) {
  const say = useWords();
  const fault = acted?.done === 'open' ? acted.fault : undefined;
  return (
    <details className="card" open={fault ? true : undefined}>
      <summary>{say('console.documents.consultations.open')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <p className="hint">{say('console.documents.consultations.openHint')}</p>
        <WordsFields fields={[{ name: 'questions', label: say('console.documents.consultations.question'), rows: 4 }]} fault={fault} />
        <p className="hint">{say('console.documents.consultations.questionHint')}</p>
        {consultable && consultable.titles.length > 1 && <Sections consultable={consultable} fault={fault} />}
        <MomentField label={say('console.documents.consultations.closesAt')} name="closesAt" value={null} required fault={faultAt(fault, 'closesAt')} />
        <button type="submit" name="act" value="open">{say('console.documents.consultations.open')}</button>
      </Form>
    </details>
  );
}

/** Which parts of the text people are asked about, and what stands for them in languages that have others. */
function Sections({ consultable: { titles, unlike }, fault }: { readonly consultable: NonNullable<Shown['consultable']>; readonly fault: Fault | undefined }) {
  const say = useWords();
  const refused = faultAt(fault, 'wholeElsewhere');
  return (
    <>
      <fieldset>
        <legend>{say('console.documents.consultations.sections')}</legend>
        <p className="hint">{say('console.documents.consultations.sectionsHint')}</p>
        {faultAt(fault, 'sections') && <p className="fault">{faultAt(fault, 'sections')}</p>}
        {titles.map((title, i) => <Tick key={i} name="section" value={i} label={<bdi>{title || say('console.documents.talk.preamble')}</bdi>} />)}
      </fieldset>
      {unlike.length > 0 && (
        <fieldset>
          <legend>{say('console.documents.consultations.unlike', { languages: unlike.map((locale) => languageNames[locale as Locale]).join(' · ') })}</legend>
          <p className="hint">{say('console.documents.consultations.unlikeHint')}</p>
          {refused && <p className="fault">{refused}</p>}
          {(['whole', 'without'] as const).map((one) => <label key={one} className="pick"><input type="radio" name="elsewhere" value={one} /> {say(`console.documents.consultations.unlike.${one}`)}</label>)}
        </fieldset>
      )}
    </>
  );
}
