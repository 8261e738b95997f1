import { Form, Link, useLoaderData, useSearchParams, useSubmit, type LoaderFunctionArgs } from 'react-router';
import { isLocale, languageNames } from '#libs/i18n';
import { ask, signedIn } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { Choice, Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Day } from '../parts/when.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { DocumentMark, kinds, states, useDocumentWords } from './document-words.js';
import { documentsQuery } from './documents.queries.js';
import { mayBegin } from './may-begin.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) return undefined;
  const asked = new URL(request.url).searchParams;
  const wanted = { state: states.find((one) => one === asked.get('state')), kind: kinds.find((one) => one === asked.get('kind')), query: asked.get('query')?.trim() || undefined };
  const { documents } = await ask(context, documentsQuery, { coalitionId: coalition.id, ...wanted, after: asked.get('after') });
  return { coalition, rows: documents.edges.map(({ node }) => node), next: documents.pageInfo.hasNextPage ? documents.pageInfo.endCursor : null, isNarrowed: Object.values(wanted).some(Boolean), mayBegin: mayBegin(signedIn(context)) };
}

/** The documents of a coalition, and of the groups in which I sit, the newest first. */
export default function DocumentList() {
  const say = useWords();
  const me = useMe();
  const [asked] = useSearchParams();
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return <><PageHead title={say('console.screen.documents')} /><Empty title={say('console.groups.nowhere')}><p>{say('console.groups.nowhereText')}</p></Empty></>;
  const { coalition, rows, next, isNarrowed } = loaded;
  const more = new URLSearchParams(asked);
  if (next) more.set('after', next);
  return (
    <>
      <PageHead title={say('console.screen.documents')} kicker={<bdi>{coalition.name}</bdi>}>
        <Link className="button second" to={`/console/documents/recommendations?coalition=${coalition.slug}`}>{say('console.documents.recommendations.title')}</Link>
        {loaded.mayBegin && <Link className="button" to={`/console/documents/new?coalition=${coalition.slug}`}>{say('console.documents.drafting.new')}</Link>}
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      {(rows.length > 0 || isNarrowed) && <Filters slug={coalition.slug} />}
      {rows.length > 0 ? <Rows /> : <Empty title={say(isNarrowed ? 'console.documents.drafting.noneFound' : 'console.documents.drafting.none')}><p>{say(isNarrowed ? 'console.documents.drafting.noneFoundText' : 'console.documents.drafting.noneText')}</p></Empty>}
      {next && <p><Link className="button second" to={`?${more}`}>{say('console.petitions.more')}</Link></p>}
    </>
  );
}

function Filters({ slug }: { readonly slug: string }) {
  const say = useWords();
  const submit = useSubmit();
  const words = useDocumentWords();
  const [asked] = useSearchParams();
  const all = <option value="">{say('console.targets.all')}</option>;
  return (
    <Form className="row filters" role="search" key={asked.toString()} onChange={(event) => event.target instanceof HTMLSelectElement && void submit(event.currentTarget)}>
      <input type="hidden" name="coalition" value={slug} />
      <Field label={say('console.petitions.query')} name="query" type="search" dir="auto" defaultValue={asked.get('query') ?? ''} />
      <Choice label={say('console.groups.state')} name="state" defaultValue={asked.get('state') ?? ''}>{all}{states.map((state) => <option key={state} value={state}>{words.state(state)}</option>)}</Choice>
      <Choice label={say('console.documents.drafting.kind')} name="kind" defaultValue={asked.get('kind') ?? ''}>{all}{kinds.map((kind) => <option key={kind} value={kind}>{words.kind(kind)}</option>)}</Choice>
      <button type="submit" className="second">{say('console.targets.find')}</button>
    </Form>
  );
}

function Rows() {
  const say = useWords();
  const words = useDocumentWords();
  const keys = useRowKeys();
  const { rows } = useLoaderData<typeof loader>()!;
  return (
    <table className="stacking" onKeyDown={keys}>
      <caption className="hidden">{say('console.screen.documents')}</caption>
      <thead><tr>
        <th scope="col">{say('console.documents.drafting.document')}</th>
        <th scope="col">{say('console.groups.state')}</th>
        <th scope="col">{say('console.documents.drafting.kind')}</th>
        <th scope="col">{say('console.documents.drafting.by')}</th>
        <th scope="col">{say('console.documents.drafting.languages')}</th>
        <th scope="col">{say('console.documents.drafting.begun')}</th>
      </tr></thead>
      <tbody>
        {rows.map(({ id, title, kind, state, createdAt, groupName, organisation, texts }) => (
          <tr key={id}>
            <th scope="row"><Link to={`/console/documents/${id}`} prefetch="intent" dir="auto" data-row>{title}</Link></th>
            <td data-label={say('console.groups.state')}><DocumentMark state={state} /></td>
            <td data-label={say('console.documents.drafting.kind')}>{words.kind(kind)}</td>
            <td data-label={say('console.documents.drafting.by')}><bdi>{groupName ?? organisation.name}</bdi></td>
            <td data-label={say('console.documents.drafting.languages')}><span>{texts.map(({ locale }) => locale).filter(isLocale).map((locale, i) => <span key={locale}>{i > 0 && ' · '}<bdi lang={locale}>{languageNames[locale]}</bdi></span>)}</span></td>
            <td data-label={say('console.documents.drafting.begun')}><Day at={createdAt} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
