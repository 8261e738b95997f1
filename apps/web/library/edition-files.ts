import type { LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../asking/ask.js';
import { editionFiles } from '../documents/editions.js';

const shared = { 'cache-control': 'public, max-age=60, s-maxage=60', 'access-control-allow-origin': '*' };

/** `/fr/documents/:slug/editions/1/edition.json` and `…/fr.json`: byte for byte what a hash of a published edition is of. */
export async function loader({ context, params }: LoaderFunctionArgs): Promise<Response> {
  const [number, file] = [params['number'] ?? '', params['file'] ?? ''];
  if (!/^[1-9]\d{0,5}$/.test(number) || !file.endsWith('.json')) throw notFound();
  const { publishedEdition: edition } = await ask(context, editionFiles, { slug: params['slug'] ?? '', number: Number(number) });
  const name = file.slice(0, -'.json'.length);
  const document = name === 'edition' ? edition?.document : edition?.versions.find(({ locale }) => locale === name)?.text.document;
  if (!document) throw notFound();
  return new Response(document, { headers: { ...shared, 'content-type': 'application/json; charset=utf-8', 'content-disposition': `inline; filename="${params['slug']}-${number}-${file}"` } });
}
