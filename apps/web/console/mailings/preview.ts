import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';

const previewQuery = graphql(`
  query MailingPreview($id: ID!, $locale: String!) { mailing(id: $id) { id preview(locale: $locale) { html } } }
`);

/** The mail as a page of its own, to be framed by the console alone: it may run nothing, send nothing, and reach nobody. */
const closed = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { mailing } = await ask(context, previewQuery, { id: params['id']!, locale: params['locale']! });
  return new Response(mailing.preview.html, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': closed, 'cache-control': 'no-store' } });
}
