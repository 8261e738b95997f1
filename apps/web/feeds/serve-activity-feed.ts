import type { LoaderFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';
import { ask } from '../asking/ask.js';
import { activityFeed } from '../documents/activities.js';
import { given } from '../given.js';
import { makeActivityFeed } from './make-activity-feed.js';

/** `/fr/activities.atom` and `/fr/activities.json`, of one coalition with `?coalition=`, of one organisation with `?org=`. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const { publicUrl } = context.get(given);
  if (!isLocale(params['lang'])) return new Response(null, { status: 404 });
  const { pathname, searchParams } = new URL(request.url);
  const [slug, org] = [searchParams.get('coalition') ?? '', searchParams.get('org') ?? ''];
  const { publicActivities, coalition, organisation } = await ask(context, activityFeed, { locale: params['lang'], coalition: slug, organisation: org });
  if ((slug && !coalition) || (org && !organisation)) return new Response(null, { status: 404 });
  const of = organisation ? { by: 'org' as const, slug: org, ...organisation } : coalition ? { by: 'coalition' as const, slug, ...coalition } : undefined;
  const feed = makeActivityFeed(params['lang'], publicUrl, publicActivities.edges.map(({ node }) => node), of);
  const isAtom = pathname.endsWith('.atom');
  const headers = { 'content-type': `application/${isAtom ? 'atom+xml' : 'feed+json'}; charset=utf-8`, 'cache-control': 'public, max-age=300, s-maxage=60, stale-while-revalidate=600' };
  return new Response(isAtom ? feed.atom1() : feed.json1(), { headers });
}
