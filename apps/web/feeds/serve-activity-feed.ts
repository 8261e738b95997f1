import type { LoaderFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';
import { ask } from '../asking/ask.js';
import { activityFeed } from '../documents/activities.js';
import { given } from '../given.js';
import { makeActivityFeed } from './make-activity-feed.js';

/** `/fr/activities.atom` and `/fr/activities.json`, of one coalition with `?coalition=`. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const { publicUrl } = context.get(given);
  if (!isLocale(params['lang'])) return new Response(null, { status: 404 });
  const { pathname, searchParams } = new URL(request.url);
  const { publicActivities } = await ask(context, activityFeed, { locale: params['lang'], coalition: searchParams.get('coalition') ?? undefined });
  const feed = makeActivityFeed(params['lang'], publicUrl, publicActivities.edges.map(({ node }) => node));
  const isAtom = pathname.endsWith('.atom');
  const headers = { 'content-type': `application/${isAtom ? 'atom+xml' : 'feed+json'}; charset=utf-8`, 'cache-control': 'public, max-age=300, s-maxage=60, stale-while-revalidate=600' };
  return new Response(isAtom ? feed.atom1() : feed.json1(), { headers });
}
