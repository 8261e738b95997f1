import { countryName, isCountry } from '#libs/i18n';
import type { PublicRecommendation, RecommendationStatus, StateAnswer } from '../documents/reports.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Day } from '../layout/written.js';

const small = <Code extends string>(code: Code) => code.toLowerCase() as Lowercase<Code>;
const drawings: Record<StateAnswer | RecommendationStatus, string> = {
  PENDING: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z', ACCEPTED: 'M3 8l3.5 4L13 4', PARTLY: 'M8 2a6 6 0 1 0 0 12V2Z', NOTED: 'M3 5h10M3 8h10M3 11h6',
  NO_ACTION: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z', ANNOUNCED: 'M3 6h4l5-3v10L7 10H3Z', IN_PROGRESS: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 5v3l2 2', IMPLEMENTED: 'M3 8l3.5 4L13 4', ABANDONED: 'M4 4l8 8M12 4l-8 8',
};

/** An answer or a status in words, with a shape of its own. */
function State({ code, children }: { readonly code: StateAnswer | RecommendationStatus; readonly children: string }) {
  return (
    <span className="state">
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d={drawings[code]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" /></svg>
      {children}
    </span>
  );
}

/** What was recommended by whom, what the State answered, and what came of it, with the days and where each can be read. */
export function RecommendationItem({ recommendation: { id, number, text, maker, country, theme, isOurs, sourceUrl, answer, status, steps } }: { readonly recommendation: PublicRecommendation }) {
  const say = useSay();
  const locale = useLocale();
  const known = country && isCountry(country) ? countryName(country, locale) : maker;
  return (
    <li className="item" id={id}>
      <p className="kicker"><bdi>{number}</bdi> · <bdi>{maker}</bdi>{known !== maker && <> (<bdi>{known}</bdi>)</>} · <bdi>{theme}</bdi></p>
      <h3 dir="auto">{text}</h3>
      <p><State code={answer}>{say(`documents.recommendations.answer.${small(answer)}`)}</State> · <State code={status}>{say(`documents.recommendations.status.${small(status)}`)}</State>{isOurs && <span className="quiet-words"> · {say('site.documents.report.ours')}</span>}</p>
      {steps.length > 0 && (
        <ol className="news">
          {steps.map((step, i) => (
            <li key={i}>
              <Day of={step.happenedOn} />
              <p className="what">{step.answer ? `${say('site.documents.report.answer')} ${say(`documents.recommendations.answer.${small(step.answer)}`)}` : say(`documents.recommendations.status.${small(step.status!)}`)}{step.sourceUrl && <> <a href={step.sourceUrl} rel="noreferrer nofollow">{say('site.commitments.source')}</a></>}</p>
              {step.note && <p dir="auto">{step.note}</p>}
            </li>
          ))}
        </ol>
      )}
      {sourceUrl && <p className="fine"><a href={sourceUrl} rel="noreferrer nofollow">{say('site.documents.report.readIt')}</a></p>}
    </li>
  );
}
