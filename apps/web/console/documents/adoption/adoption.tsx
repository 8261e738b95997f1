import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { DocumentAdoptionQuery, DocumentAdoptionRulesQuery } from '../../../gql/graphql.js';
import { ask, notFound } from '../../desk.js';
import { readForm } from '../../form.js';
import { faultOf, type Fault } from '../../outcome.js';
import { PageHead } from '../../parts/page-head.js';
import { TypedGuard } from '../../parts/typed-guard.js';
import { useWords } from '../../words/words.js';
import { Hindrances } from '../consultations/hindrances.js';
import { act } from './act.js';
import { rulesQuery, adoptionQuery } from './adoption.queries.js';
import { Course } from './course.js';
import { Dissents } from './dissents.js';
import { ObjectForm } from './object-form.js';
import { Objections } from './objections.js';
import { Rules } from './rules.js';
import { PhaseMark, Standing } from './standing.js';
import { Steps } from './steps.js';

export type Shown = NonNullable<DocumentAdoptionQuery['document']>;
export type Round = NonNullable<Shown['adoption']>;
export type RulesShown = DocumentAdoptionRulesQuery['adoptionRules'];
/** What was done, about what, or why not. */
export interface Acted {
  readonly done: string;
  readonly about: string;
  readonly fault: Fault | undefined;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document } = await ask(context, adoptionQuery, { id: params['id']! });
  if (!document) throw notFound();
  const { adoptionRules } = await ask(context, rulesQuery, { coalitionId: document.coalitionId, groupId: document.groupId });
  return { document, rules: adoptionRules };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act'), about: form.text('objectionId') }, { status: fault ? 409 : 200 });
}

/** How a document is adopted: where it stands and until when, what was said against it, and what I may do. */
export default function Adoption() {
  const say = useWords();
  const { document, rules } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const { adoption: round } = document;
  return (
    <>
      <PageHead title={document.title} kicker={<>{round && <PhaseMark document={document} round={round} />} {say('console.documents.adoption.title')}{document.groupName && <> · <bdi>{document.groupName}</bdi></>}</>}>
        <Link className="button second" to={`/console/documents/${document.id}`}>{say('console.documents.adoption.toDocument')}</Link>
      </PageHead>
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.documents.adoption.done')}</p>}
      <TypedGuard />
      <Hindrances document={document} />
      <div className="pair">
        <div>
          <Standing document={document} />
          {round && <Objections document={document} round={round} acted={acted} />}
          {round && <ObjectForm document={document} round={round} acted={acted} />}
          <Dissents document={document} acted={acted} />
        </div>
        <aside>
          <Course document={document} rules={rules} acted={acted} />
          {round && <Steps round={round} />}
          <Rules document={document} rules={rules} acted={acted} />
        </aside>
      </div>
    </>
  );
}
