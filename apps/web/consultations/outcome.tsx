import type { ConsultationForm } from '../documents/consultation.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Num, Paragraphs } from '../layout/written.js';
import { said } from './asked.js';

/** What was heard and what changed because of it; until then that it will stand here. */
export function Outcome({ form: { state, isOver, synthesis, changes, heard } }: { readonly form: ConsultationForm }) {
  const say = useSay();
  const locale = useLocale();
  if (!isOver) return null;
  if (state !== 'CLOSED') return state === 'OPEN' ? <p>{say('site.documents.consultation.comesLater')}</p> : null;
  const changed = said(changes, locale);
  return (
    <>
      <section aria-labelledby="heard">
        <h2 id="heard">{say('site.documents.consultation.heard')}</h2>
        {heard && <HowMany of={heard} />}
        <Paragraphs text={said(synthesis, locale)} />
      </section>
      {changed && <section aria-labelledby="changes"><h2 id="changes">{say('site.documents.consultation.changes')}</h2><Paragraphs text={changed} /></section>}
    </>
  );
}

function HowMany({ of: { answers, agreed } }: { readonly of: NonNullable<ConsultationForm['heard']> }) {
  const say = useSay();
  const parts = ['agree', 'partly', 'disagree'] as const;
  return (
    <p className="hint">
      {answers === null ? say('site.documents.consultation.few') : say('site.documents.consultation.howMany', { count: answers })}
      {agreed && parts.map((part) => <span key={part}> · {say(`site.documents.consultation.agreement.${part}`)} <Num of={agreed[part]} /></span>)}
    </p>
  );
}
