import type { LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../asking/ask.js';
import { charterDocument } from '../documents/charters.js';
import { given } from '../given.js';
import { loadCharter, numberIn } from './load-charter.js';

const shared = { 'cache-control': 'public, max-age=60, s-maxage=60', 'access-control-allow-origin': '*' };

/** `/fr/coalitions/:slug/charter.json`: every version with its hash, and who agreed to be named under the one in force. */
async function list({ context, params }: LoaderFunctionArgs): Promise<Response> {
  const { coalition, charter, others } = await loadCharter({ context, params });
  const { publicUrl } = context.get(given);
  const at = `${publicUrl}/${params['lang']}/coalitions/${encodeURIComponent(coalition.slug)}/charter`;
  const { number, hash, adoptedOn, referenceLocale, silenceIsConsent, signatoryCount, texts } = charter;
  const signatories = charter.signatories.map(({ organisation: { slug, name }, signedAt, leftOn }) => ({ organisation: name, signedAt, leftOn, address: `${publicUrl}/${params['lang']}/organisations/${slug}` }));
  const versions = others.map((other) => ({ number: other.number, adoptedOn: other.adoptedOn, signatoryCount: other.signatoryCount, address: `${at}/${other.number}`, document: `${at}/${other.number}/document.json` }));
  return Response.json({ coalition: coalition.name, number, adoptedOn, referenceLocale, silenceIsConsent, hash, document: `${at}/${number}/document.json`, signatoryCount, signatories, texts, otherVersions: versions }, { headers: shared });
}

/** `/fr/coalitions/:slug/charter/:number/document.json`: byte for byte what the hash is of. */
async function document({ context, params }: LoaderFunctionArgs): Promise<Response> {
  const { coalition } = await ask(context, charterDocument, { slug: params['slug'] ?? '', number: numberIn(params['number'])! });
  if (!coalition?.charter) throw notFound();
  const name = `charter-${params['slug']}-${params['number']}.json`;
  return new Response(coalition.charter.document, { headers: { ...shared, 'content-type': 'application/json; charset=utf-8', 'content-disposition': `inline; filename="${name}"` } });
}

export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return args.params['number'] ? document(args) : list(args);
}
