import type { LoaderFunctionArgs } from 'react-router';
import { isLocale, locales } from '#libs/i18n';
import { ask } from '../asking/ask.js';
import { activityAddresses } from '../documents/activities.js';
import { campaignAddresses } from '../documents/campaigns.js';
import { coalitionAddresses } from '../documents/coalitions.js';
import { letterAddresses } from '../documents/letters.js';
import { documentAddresses } from '../documents/library.js';
import { petitionAddresses } from '../documents/lists.js';
import { given } from '../given.js';

interface Entry {
  readonly path: string;
  readonly locales: readonly string[];
  readonly changed?: string;
}

const MOST_PAGES = 200; // 10,000 petitions: what one site map may hold in four languages
const fixed = ['', '/petitions', '/campaigns', '/letters', '/documents', '/organisations', '/activities', '/commitments', '/stream', '/privacy', '/accessibility', '/legal'];

/** Every public page in every language it is written in. Copies from other sites are at home there and not listed. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const { publicUrl } = context.get(given);
  const entries: Entry[] = fixed.map((path) => ({ path, locales }));
  const { coalitions } = await ask(context, coalitionAddresses, {});
  entries.push(...coalitions.filter(({ isArchive }) => !isArchive).map(({ slug }) => ({ path: `/coalitions/${encodeURIComponent(slug)}`, locales })));
  const { shownCampaigns } = await ask(context, campaignAddresses, {});
  entries.push(...shownCampaigns.edges.map(({ node }) => ({ path: `/campaigns/${encodeURIComponent(node.slug)}`, locales })));
  const { openLetters } = await ask(context, letterAddresses, {});
  entries.push(...openLetters.map(({ slug }) => ({ path: `/letters/${encodeURIComponent(slug)}`, locales })));
  const { publicActivities } = await ask(context, activityAddresses, {});
  entries.push(...publicActivities.edges.map(({ node }) => ({ path: `/activities/${encodeURIComponent(node.slug)}`, locales })));
  const { publishedDocuments } = await ask(context, documentAddresses, {});
  entries.push(...publishedDocuments.edges.map(({ node }) => ({ path: `/documents/${encodeURIComponent(node.slug)}`, locales: node.texts.map((text) => text.locale).filter(isLocale) })));
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { petitions } = await ask(context, petitionAddresses, { after });
    entries.push(...petitions.edges.map(({ node }) => ({ path: `/petitions/${encodeURIComponent(node.slug)}`, locales: node.locales.filter(isLocale), changed: node.updatedAt })));
    if (!petitions.pageInfo.hasNextPage) break;
    after = petitions.pageInfo.endCursor ?? undefined;
  }
  const body = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.map((entry) => toUrls(publicUrl, entry)).join('')}</urlset>`;
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600, s-maxage=600, stale-while-revalidate=3600' } });
}

function toUrls(publicUrl: string, { path, locales: languages, changed }: Entry): string {
  const links = languages.map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${publicUrl}/${locale}${path}"/>`).join('');
  return languages.map((locale) => `<url><loc>${publicUrl}/${locale}${path}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${links}</url>`).join('');
}
