import type { LoaderFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';
import { ask } from '../asking/ask.js';
import { streamPage } from '../documents/stream.js';
import { given } from '../given.js';
import { makeStreamFeed } from './make-stream-feed.js';

/** `/fr/stream.atom` and `/fr/stream.json`, and the same below a coalition. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const { lang: locale, slug } = params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { stream, coalitions } = await ask(context, streamPage, { locale, first: 50, coalition: slug });
  const coalition = coalitions.find((one) => one.slug === slug);
  if (slug && !coalition) return new Response(null, { status: 404 });
  const feed = makeStreamFeed(locale, context.get(given).publicUrl, stream.edges.map(({ node }) => node), coalition);
  const isAtom = new URL(request.url).pathname.endsWith('.atom');
  const headers = { 'content-type': isAtom ? 'application/atom+xml; charset=utf-8' : 'application/feed+json; charset=utf-8', 'cache-control': 'public, max-age=300, s-maxage=60, stale-while-revalidate=600' };
  return new Response(isAtom ? feed.atom1() : feed.json1(), { headers });
}
