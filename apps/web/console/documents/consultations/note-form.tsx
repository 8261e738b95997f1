import { useSearchParams } from 'react-router';
import { languageNames, locales } from '#libs/i18n';
import { Choice, Field, TextArea } from '../../parts/field.js';
import { useLanguage, useWords } from '../../words/words.js';
import type { Consultation } from './consultations.js';

const faults = ['nothingSaid', 'tooLong', 'ended'] as const;
const voiceFaults = ['tooLarge', 'wrongKind', 'tooMany'] as const;
const agreements = ['AGREE', 'PARTLY', 'DISAGREE'] as const;

/** What somebody said in person, in their words or recorded; a plain form to the api, which keeps what was written even when the recording is refused. */
export function NoteForm({ consultation: { id } }: { readonly consultation: Consultation }) {
  const say = useWords();
  const locale = useLanguage();
  const [search] = useSearchParams();
  const voiceFault = voiceFaults.find((one) => one === search.get('voice'));
  const fault = voiceFault ? undefined : faults.find((one) => one === search.get('fault'));
  const isNoted = search.has('noted');
  return (
    <details className="ask-first" id="note" open={isNoted || fault !== undefined || voiceFault !== undefined ? true : undefined}>
      <summary>{say('console.documents.consultations.note')}</summary>
      {isNoted && <p className="good-note" role="status">{say('console.documents.consultations.noted')}</p>}
      {fault && <p className="fault-note" role="alert">{say(`console.documents.consultations.fault.${fault}`)}</p>}
      {voiceFault && <p className="fault-note" role="alert">{say(`console.documents.consultations.voiceFault.${voiceFault}`)}</p>}
      <form method="post" action={`/api/consultations/${id}/notes?locale=${locale}`} encType="multipart/form-data">
        <p className="hint">{say('console.documents.consultations.noteHint')}</p>
        <TextArea label={say('console.documents.consultations.said')} name="words" rows={4} maxLength={10_000} dir="auto" isOptional />
        <Field label={say('console.documents.consultations.voice')} name="file" type="file" accept="audio/*" hint={say('console.documents.consultations.voiceHint')} isOptional />
        <div className="row">
          <Field label={say('console.documents.consultations.pseudonym')} name="name" maxLength={80} dir="auto" autoComplete="off" isOptional />
          <Choice label={say('console.documents.consultations.agreement')} name="agreement" defaultValue="">
            <option value="">{say('console.documents.consultations.agreement.none')}</option>
            {agreements.map((one) => <option key={one} value={one}>{say(`console.documents.consultations.agreement.${one}`)}</option>)}
          </Choice>
          <Choice label={say('console.documents.consultations.language')} name="locale" defaultValue={locale}>
            {locales.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}
          </Choice>
        </div>
        <button type="submit" className="second">{say('console.documents.consultations.keepNote')}</button>
      </form>
    </details>
  );
}
