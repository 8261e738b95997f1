import { data, Form, Link, useActionData, useLoaderData, useNavigation, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { isDay } from '#libs/i18n';
import { ask, notFound } from '../../desk.js';
import { readForm } from '../../form.js';
import { faultOf } from '../../outcome.js';
import { Empty } from '../../parts/empty.js';
import { FaultNote } from '../../parts/fault-note.js';
import { PageHead } from '../../parts/page-head.js';
import { useWords } from '../../words/words.js';
import { act } from './act.js';
import { changesQuery, listQuery, recommendationsQuery } from './after.queries.js';
import { Changes, Figures } from './figures.js';
import { ImportForm } from './import-form.js';
import { RecommendationFields } from './recommendation-fields.js';
import { chosenIn, RecommendationFilters } from './recommendation-filters.js';
import { RecommendationList } from './recommendation-list.js';
import type { Acted } from './submission.js';

/** A year: what the mid-term report looks back on unless another day is asked for. */
const LONG = 365 * 86_400_000;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const wanted = asked.get('since') ?? '';
  const since = isDay(wanted) ? wanted : new Date(Date.now() - LONG).toISOString().slice(0, 10);
  const id = params['id']!;
  const { document } = await ask(context, recommendationsQuery, { id });
  if (!document) throw notFound();
  const [{ recommendations }, told] = await Promise.all([ask(context, listQuery, { id, coalitionId: document.coalitionId, ...chosenIn(asked) }), ask(context, changesQuery, { id, since })]);
  return { document, since, recommendations, changes: told.document?.reportCourse?.changes ?? [] };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = form.text('act') === 'keep' && (await act(context, { documentId: params['id']! }, form));
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act') }, { status: fault ? 409 : 200 });
}

/** What was recommended after a report, what the State answered, and what came of it. */
export default function ReportRecommendations() {
  const say = useWords();
  const [asked] = useSearchParams();
  const { document: { id, title, reportCourse: course }, since, changes, recommendations: { edges, pageInfo } } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const isSubmitted = course !== null && course.submissions.length > 0;
  const more = new URLSearchParams(asked);
  if (pageInfo.endCursor) more.set('after', pageInfo.endCursor);
  return (
    <>
      <PageHead title={title} kicker={say('console.documents.recommendations.title')}>
        {course && course.figures.total > 0 && (['csv', 'xlsx'] as const).map((format) => <a key={format} className="button second" href={`/api/recommendations/${id}.${format}?${asked}`} download>{say(`console.documents.recommendations.${format}`)}</a>)}
        <Link className="button second" to={`/console/documents/${id}/submission`}>{say('console.documents.recommendations.submission')}</Link>
      </PageHead>
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.documents.adoption.done')}</p>}
      {!isSubmitted && <Empty title={say('console.documents.recommendations.notYet')}><p>{say('console.documents.recommendations.notYetText')}</p></Empty>}
      {isSubmitted && (
        <>
          <Figures figures={course.figures} />
          <RecommendationFilters themes={course.themes} />
          {edges.length === 0 && <Empty title={say('console.documents.recommendations.noneFound')}><p>{say('console.documents.recommendations.noneFoundText')}</p></Empty>}
          <RecommendationList rows={edges.map(({ node }) => node)} />
          {pageInfo.hasNextPage && <p><Link className="button second" to={`?${more}`}>{say('console.petitions.more')}</Link></p>}
          {course.figures.total > 0 && <Changes documentId={id} changes={changes} since={since} />}
          {course.tasks?.mayKeep && <><ImportForm documentId={id} /><AddForm key={course.figures.total} themes={course.themes} acted={acted} /></>}
        </>
      )}
    </>
  );
}

function AddForm({ themes, acted }: { readonly themes: readonly string[]; readonly acted: Acted | undefined }) {
  const say = useWords();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <details className="card" open={acted?.fault !== undefined}>
      <summary>{say('console.documents.recommendations.add')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={acted?.fault} />
        <RecommendationFields themes={themes} fault={acted?.fault} />
        <button type="submit" name="act" value="keep" disabled={isBusy}>{say('console.targets.save')}</button>
      </Form>
    </details>
  );
}
