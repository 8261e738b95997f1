import { inLocale, languageNames } from '#libs/i18n';
import { Mark, type Tone } from '../../parts/state-mark.js';
import { Day, Moment } from '../../parts/when.js';
import { useLanguage, useWords } from '../../words/words.js';
import { Answers } from './answers.js';
import { AskOthers } from './ask-others.js';
import type { Acted, Consultation, Shown } from './consultations.js';
import { EndForms } from './end-forms.js';
import { NoteForm } from './note-form.js';

const tones: Record<Consultation['state'], Tone> = { OPEN: 'live', CLOSED: 'good', WAIVED: 'quiet' };
export interface Part {
  readonly document: Shown;
  readonly consultation: Consultation;
  readonly acted: Acted | undefined;
}

/** One consultation: for everybody what was asked and what was heard, for who leads the writing its answers and its end. */
export function ConsultationCard({ mayReopen, ...part }: Part & { readonly mayReopen: boolean }) {
  const say = useWords();
  const locale = useLanguage();
  const { document: { rights }, consultation } = part;
  const { id, questions, state, closesAt, endedAt, eraseAt, reason } = consultation;
  return (
    <section className="card" id={id} aria-labelledby={`t-${id}`}>
      <p className="kicker"><Mark tone={tones[state]}>{say(`console.documents.consultations.state.${state}`)}</Mark> {endedAt ? <>{say('console.documents.consultations.endedOn')} <Day at={endedAt} /></> : <>{say('console.documents.consultations.until')} <Moment at={closesAt} hasZone /></>}</p>
      <h2 id={`t-${id}`} className="as-written" dir="auto">{inLocale(wordsOf(questions), locale)}</h2>
      {reason && <div><h3>{say('console.documents.consultations.waivedBecause')}</h3><p className="as-written" dir="auto">{reason}</p></div>}
      <Heard consultation={consultation} />
      <ShownText consultation={consultation} />
      {rights.mayKeep && state === 'OPEN' && <AskOthers {...part} />}
      {rights.mayKeep && <Answers consultation={consultation} />}
      {rights.mayKeep && state === 'OPEN' && <NoteForm consultation={consultation} />}
      {rights.mayKeep && <EndForms {...part} mayReopen={mayReopen} />}
      <p className="hint">{say('console.documents.consultations.erased')} <Day at={eraseAt} /></p>
    </section>
  );
}

export const wordsOf = ({ fr, ar, en, es }: Consultation['questions']) => ({ ...(fr && { fr }), ...(ar && { ar }), ...(en && { en }), ...(es && { es }) });

function Heard({ consultation: { state, synthesis, changes, heard } }: Pick<Part, 'consultation'>) {
  const say = useWords();
  const locale = useLanguage();
  if (state !== 'CLOSED') return null;
  const changed = inLocale(wordsOf(changes), locale);
  return (
    <>
      <h3>{say('console.documents.consultations.heard')}</h3>
      {heard && (
        <p className="hint">
          {heard.answers == null ? say('console.documents.consultations.few') : say('console.documents.consultations.howMany', { count: heard.answers })}
          {heard.agreed && (['AGREE', 'PARTLY', 'DISAGREE'] as const).map((one) => <span key={one}> · {say(`console.documents.consultations.agreement.${one}`)} <bdi>{heard.agreed![one.toLowerCase() as 'agree']}</bdi></span>)}
        </p>
      )}
      <p className="as-written" dir="auto">{inLocale(wordsOf(synthesis), locale)}</p>
      {changed && <><h3>{say('console.documents.consultations.changes')}</h3><p className="as-written" dir="auto">{changed}</p></>}
    </>
  );
}

/** The languages stand beside its name: one that is not among them is not shown. */
function ShownText({ consultation: { shown, wholeIn } }: Pick<Part, 'consultation'>) {
  const say = useWords();
  if (shown.length === 0) return null;
  return (
    <details className="ask-first">
      <summary>
        <span>
          {say('console.documents.consultations.shown')}
          {shown.map(({ locale }) => <span key={locale}> · <bdi lang={locale}>{languageNames[locale]}</bdi>{wholeIn.includes(locale) && ` (${say('console.documents.consultations.shownWhole')})`}</span>)}
        </span>
      </summary>
      {shown.map(({ locale, text }) => <div key={locale}><h3 lang={locale}>{languageNames[locale]}</h3><p className="as-written" lang={locale} dir="auto">{text}</p></div>)}
    </details>
  );
}
