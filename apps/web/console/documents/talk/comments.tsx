import { data, Form, Link, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { languageNames, type Locale } from '#libs/i18n';
import type { DocumentCommentsQuery } from '../../../gql/graphql.js';
import { ask, notFound } from '../../desk.js';
import { readForm, type Form as Posted } from '../../form.js';
import { faultAt, faultOf, type Fault } from '../../outcome.js';
import { Empty } from '../../parts/empty.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, TextArea } from '../../parts/field.js';
import { PageHead } from '../../parts/page-head.js';
import { TypedGuard } from '../../parts/typed-guard.js';
import { useWords } from '../../words/words.js';
import { CommentThread } from './comment-thread.js';
import { RemarkFields } from './remark-fields.js';
import { commentOnText, commentsQuery, reopenComment, replyToComment, resolveComment } from './talk.queries.js';

export type Shown = NonNullable<DocumentCommentsQuery['document']>;
export type Thread = Shown['comments'][number];
export interface Acted {
  readonly of: string;
  readonly fault: Fault | undefined;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const { document } = await ask(context, commentsQuery, { id: params['id']!, textId: search.get('text') || null, state: search.get('state') === 'RESOLVED' ? 'RESOLVED' : search.get('state') === 'all' ? null : 'OPEN' });
  if (!document) throw notFound();
  return document;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const of = form.text('comment');
  const fault = faultOf((await act(context, form)).done);
  return data({ of, fault } satisfies Acted, { status: fault ? 409 : 200 });
}

function act(context: ActionFunctionArgs['context'], form: Posted) {
  const commentId = form.text('comment');
  const remark = { words: form.text('words'), mentions: form.all('mention') };
  const [quote, begins, ends] = [form.text('quote').trim(), form.some('begins') ?? null, form.some('ends') ?? null];
  switch (form.text('act')) {
    case 'reply': return ask(context, replyToComment, { input: { commentId, ...remark } });
    case 'resolve': return ask(context, resolveComment, { commentId });
    case 'reopen': return ask(context, reopenComment, { commentId });
    default: return ask(context, commentOnText, { input: { textId: form.text('text'), anchor: quote ? { begins, ends, quote } : null, ...remark } });
  }
}

/** What is said of a document, without its editor: every conversation with the words it is about. */
export default function CommentsScreen() {
  const say = useWords();
  const { id, title, state, comments, texts, mentionable } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const [search] = useSearchParams();
  return (
    <>
      <PageHead title={say('console.documents.talk.comments')} kicker={<Link to={`/console/documents/${id}`} dir="auto">{title}</Link>} />
      <TypedGuard />
      <Form method="get" className="filters row">
        <Choice label={say('console.documents.talk.language')} name="text" defaultValue={search.get('text') ?? ''}>
          <option value="">{say('console.documents.talk.all')}</option>
          {texts.map((text) => <option key={text.id} value={text.id}>{languageNames[text.locale as Locale]}</option>)}
        </Choice>
        <Choice label={say('console.documents.talk.state')} name="state" defaultValue={search.get('state') ?? 'OPEN'}>
          {(['OPEN', 'RESOLVED', 'all'] as const).map((one) => <option key={one} value={one}>{say(`console.documents.talk.commentState.${one}`)}</option>)}
        </Choice>
        <button type="submit" className="second">{say('console.documents.talk.show')}</button>
      </Form>
      {comments.length === 0 && <Empty title={say('console.documents.talk.noComments')} />}
      <ul className="inbox">
        {comments.map((comment) => <CommentThread key={comment.id} comment={comment} mentionable={mentionable} />)}
      </ul>
      {isClosed(state) ? <p className="hint">{say('documents.talk.closed')}</p> : <NewComment key={comments.length} texts={texts} mentionable={mentionable} fault={acted?.of === '' ? acted.fault : undefined} />}
    </>
  );
}

const isClosed = (state: Shown['state']) => state === 'PUBLISHED' || state === 'ARCHIVED';

function NewComment({ texts, mentionable, fault }: Pick<Shown, 'texts' | 'mentionable'> & { readonly fault: Fault | undefined }) {
  const say = useWords();
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.documents.talk.newComment')}</h2>
      <FaultNote fault={fault} />
      <Choice label={say('console.documents.talk.language')} name="text">
        {texts.map((text) => <option key={text.id} value={text.id}>{languageNames[text.locale as Locale]}</option>)}
      </Choice>
      <TextArea label={say('console.documents.talk.quote')} name="quote" rows={2} maxLength={2000} dir="auto" isOptional hint={say('console.documents.talk.quoteHint')} fault={faultAt(fault, 'anchor')} />
      <RemarkFields mentionable={mentionable} fault={fault} rows={3} />
      <button type="submit">{say('console.documents.talk.send')}</button>
    </Form>
  );
}
