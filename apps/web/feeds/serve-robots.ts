import type { LoaderFunctionArgs } from 'react-router';
import { given } from '../given.js';

/** What is behind a link from a mail, the forms and the console is nobody's to list. */
export function loader({ context }: LoaderFunctionArgs): Response {
  const closed = ['/api/', '/graphql', '/console', '/inbox', '/u/', '/*/confirm/', '/*/my-signature/', '/*/unsubscribe/', '/*/preferences/', '/*/application/', '/*/sign-off/', '/*/consultations/', '/*/activities/confirm/', '/*/activities/mine/', '/*/letters/confirm/', '/*/letters/mine/', '/*/letters/no-more/', '/*/w/'];
  const body = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${context.get(given).publicUrl}/sitemap.xml`, ''].join('\n');
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600, s-maxage=3600' } });
}
