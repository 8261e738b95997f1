import type { LoaderFunctionArgs } from 'react-router';
import { isLocale, translate } from '#libs/i18n';
import { ask } from '../asking/ask.js';
import { petitionTitle } from '../documents/petition.js';
import { given } from '../given.js';

const WIDTH = 480;
const HEIGHT = 740;

/** oEmbed 1.0 in JSON: the widget for whoever pastes a petition's address into an editor. */
export async function loader({ context, request }: LoaderFunctionArgs): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  if ((asked.get('format') ?? 'json') !== 'json') return plain(501);
  const { publicUrl } = context.get(given);
  const [, lang, slug] = /^\/([a-z]{2})\/(?:petitions|w)\/([^/?#]+)/.exec((asked.get('url') ?? '').replace(publicUrl, '')) ?? [];
  if (!isLocale(lang) || !slug || !asked.get('url')?.startsWith(publicUrl)) return plain(404);
  const { petition } = await ask(context, petitionTitle, { slug: decodeURIComponent(slug), locale: lang });
  if (!petition) return plain(404);
  const [width, height] = [atMost(WIDTH, asked.get('maxwidth')), atMost(HEIGHT, asked.get('maxheight'))];
  const html = `<iframe src="${publicUrl}/${lang}/w/${encodeURIComponent(petition.slug)}" title="${escape(petition.title)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer" style="border:0"></iframe>`;
  const answer = { version: '1.0', type: 'rich', title: petition.title, author_name: petition.organisations[0]?.name, provider_name: translate(lang, 'site.name'), provider_url: publicUrl, cache_age: 3600, width, height, html };
  return Response.json(answer, { headers: { 'cache-control': 'public, max-age=60, s-maxage=60', 'access-control-allow-origin': '*' } });
}

function plain(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
}

function atMost(wanted: number, allowed: string | null): number {
  const limit = Number(allowed);
  return Number.isInteger(limit) && limit > 0 ? Math.min(wanted, limit) : wanted;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
