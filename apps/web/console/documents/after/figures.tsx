import { Form, Link } from 'react-router';
import { formatNumber, regional } from '#libs/i18n';
import type { RecommendationChangesQuery, ReportRecommendationsQuery } from '../../../gql/graphql.js';
import { Field } from '../../parts/field.js';
import { Day } from '../../parts/when.js';
import { useLanguage, useWords } from '../../words/words.js';
import { AnswerMark, StatusMark, useAfterWords } from './after-words.js';

export type Course = NonNullable<NonNullable<ReportRecommendationsQuery['document']>['reportCourse']>;
type Change = NonNullable<NonNullable<RecommendationChangesQuery['document']>['reportCourse']>['changes'][number];

/** Where all of them stand: how many were accepted, noted, implemented, and which share that is. */
export function Figures({ figures: { total, ours, answers, statuses } }: Pick<Course, 'figures'>) {
  const say = useWords();
  const locale = useLanguage();
  const words = useAfterWords();
  const share = (count: number) => new Intl.NumberFormat(regional[locale], { style: 'percent', maximumFractionDigits: 0 }).format(total === 0 ? 0 : count / total);
  const shown = (label: string, count: number) => <div key={label}><dt>{label}</dt><dd><bdi>{formatNumber(locale, count)}</bdi> <span className="hint"><bdi>{share(count)}</bdi></span></dd></div>;
  return (
    <dl className="numbers">
      <div><dt>{say('console.documents.recommendations.total')}</dt><dd><bdi>{formatNumber(locale, total)}</bdi></dd></div>
      {shown(say('console.documents.recommendations.ours'), ours)}
      {answers.map(({ answer, count }) => shown(words.answer(answer), count))}
      {statuses.filter(({ status, count }) => count > 0 || status === 'IMPLEMENTED').map(({ status, count }) => shown(words.status(status), count))}
    </dl>
  );
}

/** What happened since a day: for the mid-term report. */
export function Changes({ documentId, changes, since }: { readonly documentId: string; readonly changes: readonly Change[]; readonly since: string }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="changes">
      <h2 id="changes">{say('console.documents.recommendations.changes')}</h2>
      <Form method="get" className="row" preventScrollReset><Field label={say('console.documents.recommendations.since')} name="since" type="date" dir="ltr" defaultValue={since} /><button type="submit" className="second">{say('console.documents.recommendations.look')}</button></Form>
      {changes.length === 0 && <p className="hint">{say('console.documents.recommendations.noChange')}</p>}
      <ol className="plain">
        {changes.map(({ recommendation, step }, i) => (
          <li key={i}>
            <Day at={step.happenedOn} /> · <Link to={`/console/documents/${documentId}/recommendations/${recommendation.id}`}><bdi>{recommendation.number}</bdi></Link> {step.answer && <AnswerMark answer={step.answer} />}{step.status && <StatusMark status={step.status} />}
            {step.note && <span className="hint" dir="auto"> {step.note}</span>} {step.sourceUrl && <a href={step.sourceUrl} rel="noreferrer">{say('console.targets.source')}</a>}
          </li>
        ))}
      </ol>
    </section>
  );
}
