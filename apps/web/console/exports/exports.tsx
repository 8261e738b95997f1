import { Link, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { chosenOrganisation } from '../organisation/chosen.js';
import { NoOrganisation, OrganisationChoice } from '../organisation/organisation-choice.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { ExportTable } from './export-table.js';
import { RequestForm } from './request-form.js';
import { usePolling } from '../parts/use-polling.js';

const exportsQuery = graphql(`
  query Exports($organisation: String!, $after: String) {
    exports(organisation: $organisation, first: 20, after: $after) {
      edges { node {
        id kind format state locale isPublic purpose progress rows bytes sha256 url requestedAt expiresAt
        petition { title } requestedBy { name } downloads { at by { name } }
      } }
      pageInfo { endCursor hasNextPage }
    }
    petitions(first: 100, filter: { organisation: $organisation, isImported: false }) { edges { node { slug title } } }
  }
`);
const requestExport = graphql(`
  mutation RequestExport($input: RequestExportInput!) {
    requestExport(input: $input) { __typename ... on Export { id } ... on UserError { ...Fault } }
  }
`);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const organisation = chosenOrganisation(context, request);
  if (!organisation) return { organisation, page: undefined, petitions: [] };
  const after = new URL(request.url).searchParams.get('after');
  const { exports: page, petitions } = await ask(context, exportsQuery, { organisation: organisation.slug, after });
  return { organisation, page, petitions: petitions.edges.map(({ node }) => node) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const organisation = chosenOrganisation(context, request);
  if (!organisation) throw notFound();
  const form = await readForm(request);
  const input = {
    organisation: organisation.slug,
    petition: form.text('petition'),
    kind: kinds.find((one) => one === form.text('kind')) ?? 'REPORT',
    format: formats.find((one) => one === form.text('format')) ?? 'CSV',
    locale: form.text('locale'),
    purpose: form.text('purpose'),
    isPublic: form.has('isPublic'),
  };
  const { requestExport: answer } = await ask(context, requestExport, { input });
  return answer.__typename === 'Export' ? redirect(`/console/exports?organisation=${organisation.slug}`) : { fault: faultOf(answer) };
}

const kinds = ['REPORT', 'SIGNATURES', 'SIGNERS'] as const;
const formats = ['CSV', 'XLSX', 'PDF'] as const;

/** Reports and lists as files: asking for one, watching it being made, and what was made before. */
export default function Exports() {
  const say = useWords();
  const { organisation, page, petitions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const nodes = page?.edges.map(({ node }) => node) ?? [];
  usePolling(nodes.some(({ state }) => state === 'REQUESTED' || state === 'RUNNING'));
  return (
    <>
      <PageHead title={say('console.exports.title')} kicker={organisation && <bdi>{organisation.name}</bdi>} />
      {organisation && <OrganisationChoice slug={organisation.slug} />}
      {!organisation ? <NoOrganisation /> : (
        <>
          {petitions.length > 0 && <RequestForm key={nodes[0]?.id} organisation={organisation} petitions={petitions} fault={answer?.fault} />}
          <h2>{say('console.exports.history')}</h2>
          {nodes.length === 0 ? <Empty title={say('console.exports.empty')}><p>{say('console.exports.emptyText')}</p></Empty> : <ExportTable nodes={nodes} />}
          {page?.pageInfo.hasNextPage && <p><Link to={`?organisation=${organisation.slug}&after=${encodeURIComponent(page.pageInfo.endCursor ?? '')}`}>{say('console.list.more')}</Link></p>}
        </>
      )}
    </>
  );
}
