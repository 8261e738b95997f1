import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { DocumentReportQuery } from '../../../gql/graphql.js';
import { ask, notFound } from '../../desk.js';
import { readForm } from '../../form.js';
import { faultOf, type Fault } from '../../outcome.js';
import { Empty } from '../../parts/empty.js';
import { PageHead } from '../../parts/page-head.js';
import { useWords } from '../../words/words.js';
import { act } from './act.js';
import { Authorship } from './authorship.js';
import { CallCard } from './call-card.js';
import { FactsForm } from './facts-form.js';
import { Lengths } from './lengths.js';
import { ReportMark } from './marks.js';
import { Matrix } from './matrix.js';
import { MergingDesk } from './merging-desk.js';
import { Mine } from './mine.js';
import { Speaking } from './speaking.js';
import { Themes } from './themes.js';
import { reportQuery } from './report.queries.js';

export type Report = NonNullable<DocumentReportQuery['documentReport']>;
export type Theme = Report['themes'][number];
export type Contribution = Theme['contributions'][number];
/** What was done, to which part, or why not; and what had been typed, so that nothing is lost. */
export interface Acted {
  readonly done: string;
  readonly id: string;
  readonly typed: string;
  readonly fault: Fault | undefined;
}
export interface Part {
  readonly report: Report;
  readonly acted: Acted | undefined;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document, documentReport: report } = await ask(context, reportQuery, { documentId: params['id']! });
  if (!document) throw notFound();
  return { document, report };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  const typed = fault ? form.text('text') || form.text('reason') || form.text('note') : '';
  return data<Acted>({ fault, done: form.text('act'), id: form.text('id') || form.text('theme'), typed }, { status: fault ? 409 : 200 });
}

/** A joint report: what my organisations write for it, what waits to be merged, the call with who answered, how long it is, whose words it holds, who speaks for all. */
export default function ReportScreen() {
  const say = useWords();
  const { document, report } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const back = <Link to={`/console/documents/${document.id}`}><bdi>{document.title}</bdi></Link>;
  return (
    <>
      <PageHead title={say('console.documents.reports.title')} kicker={<>{back} {report && <ReportMark state={report.state} />}</>} />
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.documents.reports.done')}</p>}
      {!report && <Begin mayBegin={document.kind === 'REPORT' && document.rights.mayKeep} acted={acted} />}
      {report && (
        <>
          <Mine report={report} acted={acted} />
          <MergingDesk report={report} acted={acted} />
          <CallCard report={report} acted={acted} />
          <Lengths report={report} />
          <Matrix report={report} />
          <Themes report={report} acted={acted} />
          <Speaking report={report} acted={acted} />
          <Authorship report={report} />
        </>
      )}
    </>
  );
}

function Begin({ mayBegin, acted }: { readonly mayBegin: boolean; readonly acted: Acted | undefined }) {
  const say = useWords();
  if (!mayBegin) return <Empty title={say('console.documents.reports.none')}><p>{say('console.documents.reports.noneText')}</p></Empty>;
  return (
    <section className="card" aria-labelledby="begin">
      <h2 id="begin">{say('console.documents.reports.begin')}</h2>
      <p>{say('console.documents.reports.beginText')}</p>
      <FactsForm report={undefined} acted={acted} />
    </section>
  );
}
