import { useParams } from 'react-router';
import { languageNames, locales } from '#libs/i18n';
import type { ConsultationForm } from '../documents/consultation.js';
import { useLocale, useSay } from '../layout/locale.js';
import { WrittenDocument } from '../share/written-document.js';

/** The text people are asked about, in each of its languages; the reader’s own stands open. */
export function ConsultedText({ form: { texts, wholeIn, referenceLocale, isOver } }: { readonly form: ConsultationForm }) {
  const say = useSay();
  const locale = useLocale();
  const { token } = useParams();
  const there = locales.filter((one) => texts[one]);
  const open = isOver ? undefined : there.find((one) => one === locale) ?? referenceLocale;
  if (there.length === 0) return null;
  return (
    <section aria-labelledby="text">
      <h2 id="text">{say('site.documents.consultation.text')}</h2>
      {!texts[locale] && <p>{say('site.documents.consultation.notInYours')}</p>}
      {there.map((one) => (
        <details key={one} className="card" open={one === open}>
          <summary lang={one}>{languageNames[one]}</summary>
          {wholeIn.includes(one) && <p className="hint">{say('site.documents.consultation.whole', { language: languageNames[referenceLocale] })}</p>}
          <WrittenDocument content={texts[one]!} lang={one} />
          <p><a href={`/${locale}/consultations/${token}/${one}.txt`} download>{say('site.documents.consultation.download', { language: languageNames[one] })}</a></p>
        </details>
      ))}
    </section>
  );
}
