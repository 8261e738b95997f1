import { data, Link, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { DocumentQuery, DocumentSigningQuery, KeeperCandidatesQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { PageHead } from '../parts/page-head.js';
import { Day } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { act } from './act.js';
import { CorrectionNote } from './correction-note.js';
import { CourseCard } from './course-card.js';
import { documentParts } from './document-parts.js';
import { DocumentMark, useDocumentWords } from './document-words.js';
import { candidatesQuery, documentQuery, signingQuery } from './documents.queries.js';
import { KeepersCard } from './keepers-card.js';
import { NextCard } from './next-card.js';
import { TextsCard } from './texts-card.js';

export type Shown = NonNullable<DocumentQuery['document']>;
export type Candidates = NonNullable<KeeperCandidatesQuery['document']>['keeperCandidates'];
export type Signing = DocumentSigningQuery['documentSignOffs'];
/** What each part of the screen gets: the document, and what was just done or refused. */
export interface Part {
  readonly document: Shown;
  readonly acted: { readonly done: string; readonly fault: Fault | undefined } | undefined;
}

const asksToSign = ['ADOPTED', 'PUBLISHED'];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const id = params['id']!;
  const { document } = await ask(context, documentQuery, { id });
  if (!document) throw notFound();
  const candidates = document.rights.mayName ? (await ask(context, candidatesQuery, { id })).document?.keeperCandidates : undefined;
  const signing = asksToSign.includes(document.state) ? (await ask(context, signingQuery, { documentId: id })).documentSignOffs : undefined;
  return { document, candidates: candidates ?? [], signing };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  if ('id' in answer && typeof answer.id === 'string') return redirect(`/console/documents/${answer.id}`);
  return data({ fault, done: form.text('act') }, { status: fault ? 409 : 200 });
}

/** A document at a glance: where it stands, its texts, who writes it, what comes next. */
export default function DocumentScreen() {
  const say = useWords();
  const locale = useLanguage();
  const words = useDocumentWords();
  const { document, candidates, signing } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const { id, title, kind, state, groupName, releasedAt, organisation, createdAt, adoptedAt, publishedAt, archivedAt, slug } = document;
  const part: Part = { document, acted };
  return (
    <>
      <PageHead title={title} kicker={<><DocumentMark state={state} /> {words.kind(kind)} · <bdi>{groupName ?? organisation.name}</bdi></>}>
        {documentParts.filter((part) => !part.kind || part.kind === kind).map(({ to, name, isWhole = false }) => <Link key={to} className="button second" reloadDocument={isWhole} to={`/console/documents/${id}/${to}`}>{say(name)}</Link>)}
        {publishedAt && <a className="button second" href={`/${locale}/documents/${slug}`}>{say('console.campaigns.publicPage')}</a>}
      </PageHead>
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.groups.done')}</p>}
      <p className="hint">
        {say('console.documents.drafting.begun')} <Day at={createdAt} /> · <bdi>{organisation.name}</bdi>
        {adoptedAt && <> · {say('console.documents.drafting.adoptedOn')} <Day at={adoptedAt} /></>}
        {publishedAt && <> · {say('console.documents.drafting.publishedOn')} <Day at={publishedAt} /></>}
        {archivedAt && <> · {say('console.documents.drafting.archivedOn')} <Day at={archivedAt} /></>}
      </p>
      <CorrectionNote document={document} />
      {groupName && !releasedAt && <p className="hint">{say('console.documents.drafting.ofGroupOnly')}</p>}
      <div className="pair">
        <div>
          <NextCard document={document} signing={signing} />
          <TextsCard {...part} />
        </div>
        <aside>
          <KeepersCard {...part} candidates={candidates} />
          <CourseCard {...part} />
        </aside>
      </div>
      <p><Link to="/console/documents">{say('console.documents.drafting.all')}</Link></p>
    </>
  );
}
