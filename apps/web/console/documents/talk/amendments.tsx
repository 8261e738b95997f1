import { data, Form, Link, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { languageNames, type Locale } from '#libs/i18n';
import type { DocumentAmendmentsQuery } from '../../../gql/graphql.js';
import { ask, notFound } from '../../desk.js';
import { readForm, type Form as Posted } from '../../form.js';
import { faultOf, type Fault } from '../../outcome.js';
import { Empty } from '../../parts/empty.js';
import { Choice } from '../../parts/field.js';
import { PageHead } from '../../parts/page-head.js';
import { Moment } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import { DocumentMark, useDocumentWords } from '../document-words.js';
import { AmendmentCard } from './amendment-card.js';
import { acceptAmendment, amendmentsQuery, endorseAmendment, mergeAmendment, rejectAmendment, withdrawAmendment } from './talk.queries.js';

export type Shown = NonNullable<DocumentAmendmentsQuery['document']>;
export const states = ['OPEN', 'ACCEPTED', 'MERGED', 'REJECTED', 'WITHDRAWN'] as const;
export const strengths = ['STRONG', 'MILD', 'COMMENT'] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const filter = { state: states.find((one) => one === search.get('state')) ?? null, strength: strengths.find((one) => one === search.get('strength')) ?? null, organisationId: search.get('organisation') || null };
  const { document, documentVersions } = await ask(context, amendmentsQuery, { id: params['id']!, filter });
  if (!document) throw notFound();
  return { ...document, versions: documentVersions };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const fault = faultOf((await act(context, form)).done);
  return data<{ of: string; fault: Fault | undefined }>({ of: form.text('id'), fault }, { status: fault ? 409 : 200 });
}

function act(context: ActionFunctionArgs['context'], form: Posted) {
  const [id, answer] = [form.text('id'), form.text('answer')];
  switch (form.text('act')) {
    case 'replace': return ask(context, acceptAmendment, { id, answer, manner: 'REPLACED', words: form.text('words') });
    case 'accept': return ask(context, acceptAmendment, { id, answer, manner: 'BY_HAND' });
    case 'merge': return ask(context, mergeAmendment, { id, answer, intoId: form.text('into') });
    case 'withdraw': return ask(context, withdrawAmendment, { id, words: form.text('why') });
    case 'reject': return ask(context, rejectAmendment, { id, answer });
    default: return ask(context, endorseAmendment, { id });
  }
}

/** Formal amendments to a document: what is proposed beside what stands there, who stands behind it, and how it ended. */
export default function AmendmentsScreen() {
  const say = useWords();
  const { id, title, state, adoption, versions, amendments, all, mayAmend } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const [search] = useSearchParams();
  const houses = new Map(all.flatMap(({ houses: { organisation } }) => (organisation ? [[organisation.id, organisation.name] as const] : [])));
  return (
    <>
      <PageHead title={say('console.documents.talk.amendments')} kicker={<Link to={`/console/documents/${id}`} dir="auto">{title}</Link>}>
        {mayAmend && versions.length > 0 && <Link className="button" to={`/console/documents/${id}/amendments/new`}>{say('console.documents.talk.propose')}</Link>}
      </PageHead>
      <Until state={state} adoption={adoption} mayAmend={mayAmend} />
      {mayAmend && versions.length === 0 && <p className="hint">{say('console.documents.talk.noVersion')} <Link to={`/console/documents/${id}/versions`}>{say('console.documents.versions.title')}</Link></p>}
      <Form method="get" className="filters row">
        <Choice label={say('console.documents.talk.state')} name="state" defaultValue={search.get('state') ?? ''}>
          <option value="">{say('console.documents.talk.all')}</option>
          {states.map((one) => <option key={one} value={one}>{say(`console.documents.talk.amendmentState.${one}`)}</option>)}
        </Choice>
        <Choice label={say('console.documents.talk.strength')} name="strength" defaultValue={search.get('strength') ?? ''}>
          <option value="">{say('console.documents.talk.all')}</option>
          {strengths.map((one) => <option key={one} value={one}>{say(`console.documents.talk.strength.${one}`)}</option>)}
        </Choice>
        <Choice label={say('console.documents.talk.organisation')} name="organisation" defaultValue={search.get('organisation') ?? ''}>
          <option value="">{say('console.documents.talk.all')}</option>
          {[...houses].map(([house, name]) => <option key={house} value={house}>{name}</option>)}
        </Choice>
        <button type="submit" className="second">{say('console.documents.talk.show')}</button>
      </Form>
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.groups.done')}</p>}
      {amendments.length === 0 && <Empty title={say('console.documents.talk.noAmendments')} />}
      {amendments.map((amendment) => <AmendmentCard key={amendment.id} amendment={amendment} others={all.filter((one) => one.id !== amendment.id && (one.state === 'OPEN' || one.state === 'ACCEPTED'))} fault={acted?.of === amendment.id ? acted.fault : undefined} />)}
    </>
  );
}

/** Until when amendments are taken: to the end of its round, and at the latest until the text is voted on. */
function Until({ state, adoption, mayAmend }: Pick<Shown, 'state' | 'adoption' | 'mayAmend'>) {
  const say = useWords();
  const { state: named } = useDocumentWords();
  const until = state === 'COMMENT_ROUND' ? adoption?.commentsUntil : state === 'SILENCE' ? adoption?.silenceUntil : undefined;
  return (
    <p className="hint">
      <DocumentMark state={state} /> {!isAmended(state) ? say('console.documents.talk.amendedNoMore', { state: named(state) }) : until ? <>{say('console.documents.talk.amendedUntil')} <Moment at={until} hasZone /></> : say(mayAmend ? 'console.documents.talk.amendedUntilVote' : 'console.documents.talk.amendedByMembers')}
    </p>
  );
}

const isAmended = (state: Shown['state']) => ['DRAFTING', 'COMMENT_ROUND', 'SYNTHESIS', 'SILENCE', 'BLOCKED'].includes(state);

export const nameOfLanguage = (locale: string) => languageNames[locale as Locale];
