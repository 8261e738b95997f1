import type { Erratum } from '../documents/shapes.js';
import { useSay } from '../layout/locale.js';
import { Day, Paragraphs } from '../layout/written.js';

/** Corrections of a text that does not change once it is open. */
export function Errata({ errata }: { errata: readonly Erratum[] }) {
  const say = useSay();
  if (errata.length === 0) return null;
  return (
    <section aria-labelledby="errata">
      <h2 id="errata">{say('site.errata.title')}</h2>
      <p className="fine">{say('site.errata.why')}</p>
      <ol className="news">
        {errata.map(({ number, text, publishedAt }) => (
          <li key={number} id={`erratum-${number}`}>
            <b>{say('site.errata.number', { number })}</b> · <Day of={publishedAt} />
            <Paragraphs text={text} />
          </li>
        ))}
      </ol>
    </section>
  );
}
