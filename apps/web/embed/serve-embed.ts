import { code } from './embed.ts?script';

/** `/embed.js`: partners put it on their pages, so its address never changes and it is asked for again every hour. */
export function loader(): Response {
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=3600, s-maxage=3600', 'cross-origin-resource-policy': 'cross-origin' } });
}
