import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { formatNumber, isLocale, regional, type Locale } from '#libs/i18n';
import { ask, notFound } from '../asking/ask.js';
import { recommendationStatuses, reportPage, stateAnswers, type PublicReport } from '../documents/reports.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Day } from '../layout/written.js';
import { Signatories } from '../signoff/signatories.js';
import { RecommendationItem } from './recommendation-item.js';
import { SubmissionProof } from './submission-proof.js';

export const handle = sharedFor(5);
type Course = NonNullable<PublicReport['reportCourse']>;
const small = <Code extends string>(code: Code) => code.toLowerCase() as Lowercase<Code>;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const locale = params['lang'];
  if (!isLocale(locale)) throw notFound();
  const asked = new URL(request.url).searchParams;
  const [theme, after] = [asked.get('theme')?.slice(0, 120) ?? '', asked.get('after') ?? ''];
  const [answer, status] = [stateAnswers.find((one) => one.toLowerCase() === asked.get('answer')), recommendationStatuses.find((one) => one.toLowerCase() === asked.get('status'))];
  const { publishedDocument: report } = await ask(context, reportPage, { locale, slug: params['slug'] ?? '', theme: theme || undefined, answer, status, after: after || undefined });
  if (!report?.reportCourse?.isPublic) throw notFound();
  return { report, course: report.reportCourse, chosen: { theme, answer: answer?.toLowerCase() ?? '', status: status?.toLowerCase() ?? '', after } };
}

/** A report that was handed in: the record of it, who stands behind it, and what came of it. */
export default function ReportPage() {
  const say = useSay();
  const locale = useLocale();
  const { report: { slug, title, coalition, texts, signOff }, course, chosen } = useLoaderData<typeof loader>();
  const [last, ...before] = course.submissions;
  return (
    <main id="main" className="wrap organisation">
      <Head title={say('site.documents.report.title', { title })} description={say('site.documents.report.about')} languages={texts.map((one) => one.locale as Locale)} isHidden={Object.values(chosen).some(Boolean)} />
      <header className="titling">
        <p className="kicker">{say('site.documents.report.kicker')} · <a href={`/${locale}/coalitions/${encodeURIComponent(coalition.slug)}`}><bdi>{coalition.name}</bdi></a></p>
        <h1 dir="auto">{title}</h1>
        <p><a className="onward" href={`/${locale}/documents/${encodeURIComponent(slug)}`}>{say('site.documents.report.read')}</a></p>
      </header>
      {last && <section aria-labelledby="record"><h2 id="record">{say('site.documents.report.record')}</h2><SubmissionProof submission={last} slug={slug} /></section>}
      {before.length > 0 && <details><summary>{say('site.documents.report.before')}</summary>{before.map((one) => <SubmissionProof key={one.id} submission={one} slug={slug} />)}</details>}
      <Steps course={course} />
      {signOff && <Signatories of={signOff} />}
      <Received course={course} />
      <p><a className="onward" href={`/${locale}/documents`}>{say('site.documents.all')}</a></p>
    </main>
  );
}

function Steps({ course: { steps, speaker } }: { readonly course: Course }) {
  const say = useSay();
  const locale = useLocale();
  if (steps.length === 0 && !speaker) return null;
  return (
    <section aria-labelledby="since">
      <h2 id="since">{say('site.documents.report.since')}</h2>
      {speaker && <p>{say('site.documents.report.speaker')} <bdi>{speaker.name}</bdi>, <bdi>{speaker.office}</bdi> · <a href={`/${locale}/organisations/${encodeURIComponent(speaker.organisation.slug)}`}><bdi>{speaker.organisation.name}</bdi></a></p>}
      <ol className="news">
        {steps.map(({ id, kind, happensOn, place, sourceUrl, note }) => (
          <li key={id}>
            <Day of={happensOn} />
            <p className="what">{say(`site.documents.report.step.${small(kind)}`)}{place && <> · <bdi>{place}</bdi></>}{sourceUrl && <> <a href={sourceUrl} rel="noreferrer nofollow">{say('site.commitments.source')}</a></>}</p>
            {note && <p dir="auto">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Received({ course: { figures, recommendations: { edges, pageInfo } } }: { readonly course: Course }) {
  const say = useSay();
  const locale = useLocale();
  const { report: { slug }, chosen } = useLoaderData<typeof loader>();
  const here = (after: string) => `/${locale}/documents/${encodeURIComponent(slug)}/report?${new URLSearchParams(Object.entries({ ...chosen, after }).filter(([, value]) => value))}#received`;
  return (
    <section aria-labelledby="received">
      <h2 id="received">{say('site.documents.report.recommendations')}</h2>
      {figures.total === 0 ? <p>{say('site.documents.report.none')}</p> : <><Figures figures={figures} /><Filters /></>}
      {figures.total > 0 && edges.length === 0 && <div className="empty"><p>{say('site.documents.report.noneSuch')}</p></div>}
      <ul className="items">{edges.map(({ node }) => <RecommendationItem key={node.id} recommendation={node} />)}</ul>
      <nav className="pages" aria-label={say('site.list.pages')}>
        {chosen.after && <a href={here('')}>{say('site.list.first')}</a>}
        {pageInfo.hasNextPage && <a href={here(pageInfo.endCursor!)} rel="next">{say('site.list.next')}</a>}
      </nav>
    </section>
  );
}

/** How many were accepted, noted, implemented, and which share that is. */
function Figures({ figures: { total, ours, answers, statuses } }: Pick<Course, 'figures'>) {
  const say = useSay();
  const locale = useLocale();
  const share = (count: number) => new Intl.NumberFormat(regional[locale], { style: 'percent', maximumFractionDigits: 0 }).format(count / total);
  const lines = [...answers.map(({ answer, count }) => [say(`documents.recommendations.answer.${small(answer)}`), count] as const), ...statuses.map(({ status, count }) => [say(`documents.recommendations.status.${small(status)}`), count] as const)];
  return (
    <>
      <p className="lead">{say('site.documents.report.figures', { total, ours })}</p>
      <div className="written-table"><table aria-labelledby="received">
        <tbody>{lines.filter(([, count]) => count > 0).map(([label, count]) => <tr key={label}><th scope="row">{label}</th><td><bdi>{formatNumber(locale, count)}</bdi></td><td><bdi>{share(count)}</bdi></td></tr>)}</tbody>
      </table></div>
    </>
  );
}

/** A plain form by GET. */
function Filters() {
  const say = useSay();
  const { report: { slug }, course: { themes }, chosen } = useLoaderData<typeof loader>();
  const choice = (name: 'theme' | 'answer' | 'status', label: string, options: readonly (readonly [string, string])[]) => (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen[name]}>
        <option value="">{say('site.commitments.all')}</option>
        {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
      </select>
    </p>
  );
  return (
    <form className="filters" action={`/${useLocale()}/documents/${encodeURIComponent(slug)}/report#received`} role="search">
      {choice('theme', say('site.documents.report.theme'), themes.map((theme) => [theme, theme]))}
      {choice('answer', say('site.documents.report.answerLabel'), stateAnswers.map((code) => [small(code), say(`documents.recommendations.answer.${small(code)}`)]))}
      {choice('status', say('site.documents.report.statusLabel'), recommendationStatuses.map((code) => [small(code), say(`documents.recommendations.status.${small(code)}`)]))}
      <p><button type="submit">{say('site.list.search')}</button></p>
    </form>
  );
}
