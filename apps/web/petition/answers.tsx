import type { Answer } from '../documents/shapes.js';
import { isWebAddress } from '../layout/is-web-address.js';
import { useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day, Paragraphs } from '../layout/written.js';

/** What those who were asked have answered, in their own words; long ones open on demand. */
export function Answers({ answers }: { answers: readonly Answer[] }) {
  const say = useSay();
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="answers" className="answers">
      <h2 id="answers">{say('site.answer.title')}</h2>
      {answers.map((answer, i) => (
        <article key={i}>
          <p className="when">{answer.target && answer.kind !== 'debate' ? <Say of="site.answer.by" with={{ target: <bdi>{answer.target.name}</bdi> }} /> : say(answer.kind === 'debate' ? 'site.answer.debate' : 'site.answer.answer')} · <Day of={answer.answeredOn} /></p>
          {answer.summary && <p dir="auto" lang={answer.locale} className="lead">{answer.summary}</p>}
          {answer.summary ? (
            <details>
              <summary>{say('site.answer.whole')}</summary>
              <Paragraphs text={answer.text} lang={answer.locale} />
            </details>
          ) : (
            <Paragraphs text={answer.text} lang={answer.locale} />
          )}
          {answer.sourceUrl && isWebAddress(answer.sourceUrl) && <p className="fine"><a href={answer.sourceUrl} rel="external nofollow">{say('site.answer.source')}</a></p>}
        </article>
      ))}
    </section>
  );
}
