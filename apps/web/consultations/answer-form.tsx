import { useParams } from 'react-router';
import { agreements, type ConsultationForm } from '../documents/consultation.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';
import { recordScript } from '../script/public-script.js';
import { Field } from '../sign/field.js';

/** The simple form: how far one agrees, words, a voice note, a name if one likes. A plain form to the api, which leads back here; what was written is kept even when the voice note is not. */
export function AnswerForm({ form: { answer, eraseAt }, sheet }: { readonly form: ConsultationForm; readonly sheet: string }) {
  const say = useSay();
  const locale = useLocale();
  const { token } = useParams();
  return (
    <form method="post" action={`/api/consultations/${token}/answer?locale=${locale}`} encType="multipart/form-data" className="card answering" id="answer" aria-labelledby="your-answer">
      <input type="hidden" name="sheet" value={sheet} autoComplete="off" />
      <h2 id="your-answer">{say(answer ? 'site.documents.consultation.changeTitle' : 'site.documents.consultation.yourAnswer')}</h2>
      <Field name="words" label={say('site.documents.consultation.words')} hint={say('site.documents.consultation.wordsHint')} isOptional>{(ties) => <textarea {...ties} dir="auto" rows={6} maxLength={10_000} defaultValue={answer?.words} />}</Field>
      <Voice hasVoice={answer?.hasVoice === true} />
      <HowFar chosen={answer?.agreement ?? null} />
      <Field name="name" label={say('site.documents.consultation.name')} isOptional>{(ties) => <input {...ties} dir="auto" maxLength={80} autoComplete="off" defaultValue={answer?.name} />}</Field>
      <p className="fine"><Say of="site.documents.consultation.privacy" with={{ day: <Day of={eraseAt} /> }} /></p>
      <button type="submit">{say(answer ? 'site.documents.consultation.change' : 'site.documents.consultation.send')}</button>
    </form>
  );
}

function HowFar({ chosen }: { readonly chosen: string | null }) {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say('site.documents.consultation.howFar')} <span className="opt">{say('site.optional')}</span></legend>
      <div className="ticks">
        {agreements.map((one) => <label key={one} className="tick"><input type="radio" name="agreement" value={one} defaultChecked={chosen === one} /><span>{say(`site.documents.consultation.agreement.${one.toLowerCase() as 'agree'}`)}</span></label>)}
      </div>
    </fieldset>
  );
}

/** A file from the telephone, or what the browser records where it can: its script shows the buttons. */
function Voice({ hasVoice }: { readonly hasVoice: boolean }) {
  const say = useSay();
  return (
    <div data-record={say('site.documents.consultation.recorded')} data-refused={say('site.documents.consultation.noMicrophone')}>
      <Field name="file" label={say('site.documents.consultation.voice')} hint={say('site.documents.consultation.voiceHint')} isOptional>{(ties) => <input {...ties} type="file" accept="audio/*" />}</Field>
      <p className="ways" hidden><button type="button" className="second" data-stop={say('site.documents.consultation.stop')}>{say('site.documents.consultation.start')}</button> <span role="status" className="hint" /></p>
      <audio controls hidden aria-label={say('site.documents.consultation.listen')} />
      {hasVoice && (
        <>
          <p>{say('site.documents.consultation.hasVoice')}</p>
          <label className="tick"><input type="checkbox" name="withoutVoice" value="1" /><span>{say('site.documents.consultation.withoutVoice')}</span></label>
        </>
      )}
      <script src={recordScript.address} defer />
    </div>
  );
}
