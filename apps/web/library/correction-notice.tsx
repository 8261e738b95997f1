import type { DocumentInFull } from '../documents/library.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';

/** That a text was corrected, or corrects another: on which day and why, with the way to the other. Each stands with those who signed it. */
export function CorrectionNotice({ of: { corrects, correctedBy, signOff } }: { readonly of: Pick<DocumentInFull, 'corrects' | 'correctedBy' | 'signOff'> }) {
  const say = useSay();
  const locale = useLocale();
  const shown = [['corrected', correctedBy], ['corrects', corrects]] as const;
  return shown.map(([end, correction]) => correction?.document.publishedAt && (
    <aside key={end} className="notice" aria-label={say(`site.documents.correction.${end}.title`)}>
      <p><strong><Say of={`site.documents.correction.${end}.when`} with={{ day: <Day of={correction.document.publishedAt} /> }} /></strong></p>
      <p dir="auto">{correction.reason}</p>
      <p><a className="onward" href={`/${locale}/documents/${encodeURIComponent(correction.document.slug)}`}>{say(`site.documents.correction.${end}.read`)}</a></p>
      {signOff && <p className="fine">{say(`site.documents.correction.${end}.signed`)}</p>}
    </aside>
  ));
}
