import { data, Form, Link, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import type { ReportSubmissionQuery } from '../../../gql/graphql.js';
import { ask, notFound } from '../../desk.js';
import { readForm } from '../../form.js';
import { faultOf, type Fault } from '../../outcome.js';
import { Empty } from '../../parts/empty.js';
import { FaultNote } from '../../parts/fault-note.js';
import { PageHead } from '../../parts/page-head.js';
import { Mark } from '../../parts/state-mark.js';
import { useLanguage, useWords } from '../../words/words.js';
import { act } from './act.js';
import { useAfterWords } from './after-words.js';
import { submissionQuery } from './after.queries.js';
import { StepsCard } from './steps-card.js';
import { SubmissionsCard } from './submissions-card.js';
import { SubmitForm } from './submit-form.js';

type Shown = NonNullable<ReportSubmissionQuery['document']>;
export type Course = NonNullable<Shown['reportCourse']>;
/** What was done, or why not. */
export interface Acted {
  readonly done: string;
  readonly fault: Fault | undefined;
}
const fileFaults = ['noFile', 'tooLarge', 'wrongKind', 'tooMany', 'full', 'twice'];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document } = await ask(context, submissionQuery, { id: params['id']! });
  if (!document) throw notFound();
  return { document };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = ['submit', 'step', 'show', 'name'].includes(form.text('act')) && (await act(context, { documentId: params['id']! }, form));
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act') }, { status: fault ? 409 : 200 });
}

/** What was handed to the mechanism, what happened since, and who may read of it. */
export default function Submission() {
  const say = useWords();
  const words = useAfterWords();
  const { document: { id, title, reportCourse: course } } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const file = useSearchParams()[0].get('file');
  return (
    <>
      <PageHead title={title} kicker={<>{course && <Mark tone="waiting">{words.stage(course.stage)}</Mark>} {say('console.documents.recommendations.submission')}</>}>
        <Link className="button second" to={`/console/documents/${id}/recommendations`}>{say('console.documents.recommendations.title')}</Link>
        <Link className="button second" to={`/console/documents/${id}`}>{say('console.documents.adoption.toDocument')}</Link>
      </PageHead>
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.documents.adoption.done')}</p>}
      {file === 'done' && <p className="good-note" role="status">{say('console.documents.recommendations.fileAdded')}</p>}
      {file && fileFaults.includes(file) && <FaultNote fault={{ code: file, message: say(`console.documents.recommendations.file.${file}` as MessageKey) }} />}
      {course ? <Told id={id} course={course} acted={acted} /> : <Empty title={say('console.documents.recommendations.noReport')}><p>{say('console.documents.recommendations.noReportText')}</p></Empty>}
    </>
  );
}

function Told({ id, course, acted }: { readonly id: string; readonly course: Course; readonly acted: Acted | undefined }) {
  return (
    <div className="pair">
      <div>
        <SubmissionsCard course={course} />
        {course.tasks?.mayKeep && <SubmitForm documentId={id} course={course} fault={acted?.done === 'submit' ? acted.fault : undefined} />}
      </div>
      <aside>
        <StepsCard course={course} fault={acted?.done === 'step' ? acted.fault : undefined} />
        <ShownCard course={course} acted={acted} />
      </aside>
    </div>
  );
}

/** Whether everybody reads what came of it, and whether its spokesperson is named. */
function ShownCard({ course: { isPublic, submissions, speaker, tasks }, acted }: { readonly course: Course; readonly acted: Acted | undefined }) {
  const say = useWords();
  const locale = useLanguage();
  const { document: { slug } } = useLoaderData<typeof loader>();
  return (
    <section className="card" aria-labelledby="shown">
      <h2 id="shown">{say('console.documents.recommendations.shown')}</h2>
      <FaultNote fault={acted?.done === 'show' || acted?.done === 'name' ? acted.fault : undefined} />
      <p>{say(isPublic ? 'console.documents.recommendations.isPublic' : 'console.documents.recommendations.isOwn')} {isPublic && <a href={`/${locale}/documents/${slug}/report`}>{say('console.campaigns.publicPage')}</a>}</p>
      {tasks?.mayKeep && submissions.length > 0 && <Form method="post" preventScrollReset><input type="hidden" name="isPublic" value={isPublic ? 'no' : 'yes'} /><button type="submit" className="second" name="act" value="show">{say(isPublic ? 'console.documents.recommendations.hide' : 'console.documents.recommendations.show')}</button></Form>}
      {speaker && <p>{say('console.documents.recommendations.speaker')} <bdi>{speaker.name}</bdi> · <bdi>{speaker.office}</bdi> · <bdi>{speaker.organisation.name}</bdi></p>}
      {tasks?.isSpokesperson && (
        <Form method="post" preventScrollReset>
          <p className="hint">{say('console.documents.recommendations.nameText')}</p>
          <input type="hidden" name="isNamed" value={tasks.isNamed ? 'no' : 'yes'} />
          <button type="submit" className="second" name="act" value="name">{say(tasks.isNamed ? 'console.documents.recommendations.unname' : 'console.documents.recommendations.name')}</button>
        </Form>
      )}
    </section>
  );
}
