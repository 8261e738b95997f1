import type { LoaderFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';
import { ask } from '../asking/ask.js';
import { petitionFeed } from '../documents/lists.js';
import { given } from '../given.js';
import { makeFeed } from './make-feed.js';

/** `/fr/petitions.atom` and `/fr/petitions.rss`. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const { publicUrl } = context.get(given);
  if (!isLocale(params['lang'])) return new Response(null, { status: 404 });
  const { petitions } = await ask(context, petitionFeed, { locale: params['lang'] });
  const feed = makeFeed(params['lang'], publicUrl, petitions.edges.map(({ node }) => node));
  const isAtom = new URL(request.url).pathname.endsWith('.atom');
  const headers = { 'content-type': `application/${isAtom ? 'atom' : 'rss'}+xml; charset=utf-8`, 'cache-control': 'public, max-age=300, s-maxage=60, stale-while-revalidate=600' };
  return new Response(isAtom ? feed.atom1() : feed.rss2(), { headers });
}
