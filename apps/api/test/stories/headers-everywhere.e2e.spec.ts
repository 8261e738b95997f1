import type { FastifyInstance } from 'fastify';
import { makeCoalition, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { specConfig, Story } from '#libs/testing';
import { makeApi } from '../../api.js';

const always = {
  'referrer-policy': /^(same-origin|no-referrer)$/,
  'x-content-type-options': /^nosniff$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'strict-transport-security': /^max-age=63072000; includeSubDomains$/,
  'permissions-policy': /camera=\(\)/,
};
/** What everybody may keep; all the rest nobody may. */
const shared = /^\/(robots\.txt|sitemap\.xml|oembed|embed\.js|(script|assets|accent)\/[^/]+|(fr|ar|en|es)(\/(petitions(\/[^/]+(\/(thank-you|card\.png))?)?|petitions\.(atom|rss)|organisations(\/[^/]+)?|privacy|legal|accessibility|newsletter|w\/[^/]+))?|api\/petitions\/[^/]+\/tally)(\?|$)/;

describe('every answer', () => {
  let story: Story;
  let slug: string;
  beforeAll(async () => {
    story = await Story.begin();
    const coalition = await makeCoalition(story.db);
    const organisation = await makeOrganisation(story.db, { coalitionId: coalition.id, slug: 'nour' });
    await story.db.sql(`update organisation set embed_domains = '{partner.example}'`);
    ({ slug } = await makePetition(story.db, { coalitionId: coalition.id, organisationId: organisation.id }));
    await story.restartApi({ PUBLIC_URL: 'https://sawt.example' });
  });
  afterAll(() => story.end());

  /** What is wrong with the headers of an answer. */
  const faultsOf = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(story.url + path, { redirect: 'manual', ...init });
    await answer.body?.cancel();
    const { headers, status } = answer;
    const policy = headers.get('content-security-policy') ?? '';
    const cache = headers.get('cache-control') ?? '';
    const isShared = !init.method && [200, 304].includes(status) && shared.test(path);
    const faults = [
      ...Object.entries(always).filter(([name, value]) => !value.test(headers.get(name) ?? '')).map(([name]) => name),
      ...(/default-src 'none'/.test(policy) && !/unsafe-|\*(?!\.)/.test(policy) ? [] : ['content-security-policy']),
      ...(/\/w\//.test(path) && status === 200 ? (policy.endsWith("frame-ancestors 'self' https://partner.example") ? [] : ['widget frame']) : /frame-ancestors ('none'|'self')/.test(policy) ? [] : ['frame-ancestors']),
      ...(isShared ? (/public/.test(cache) ? [] : ['not kept']) : /no-store/.test(cache) ? [] : ['kept']),
      ...['set-cookie', 'server', 'x-powered-by'].filter((name) => headers.has(name)),
    ];
    return faults.length > 0 ? [`${init.method ?? 'GET'} ${path} ${status}: ${faults.join(', ')} (${cache})`] : [];
  };
  const faultsOfAll = async (paths: readonly string[], init?: RequestInit) => (await Promise.all(paths.map((path) => faultsOf(path, init)))).flat();

  it.each(['fr', 'ar', 'en', 'es'])('has them in %s', async (lang) => {
    const pages = ['', '/petitions', `/petitions/${slug}`, `/petitions/${slug}/check-your-mail`, `/petitions/${slug}/thank-you`, `/petitions/${slug}/card.png`, '/petitions/none', '/petitions.atom', '/petitions.rss', '/organisations', '/organisations/nour', '/organisations/none', `/w/${slug}`, '/w/none', '/confirm/token', '/my-signature/token', '/my-signature/token/data', '/unsubscribe/token', '/withdrawn', '/link-expired', '/newsletter', '/newsletter/check-your-mail', '/newsletter/confirm/token', '/newsletter/welcome', '/preferences/token', '/privacy', '/accessibility', '/legal', '/invitation/token', '/password/token', '/nowhere'];
    expect(await faultsOfAll(pages.map((page) => `/${lang}${page}`))).toEqual([]);
  });

  it('has them in the console, its door and everything beside the pages', async () => {
    const console = ['', '/sign-in', '/forgotten', '/password/x', '/invitation/x', '/petitions', '/exports', '/mailings', '/log', '/account', '/find', '/nowhere'];
    const html = await (await fetch(`${story.url}/fr/petitions/${slug}`)).text();
    const assets = [...html.matchAll(/(?:src|href)="(\/(?:assets|script|accent)\/[^"]+)"/g)].map((found) => found[1]!);
    expect(assets.length).toBeGreaterThan(1);
    expect(await faultsOfAll(['/', '/robots.txt', '/sitemap.xml', '/embed.js', '/oembed?url=x', '/nowhere', ...console.map((page) => `/console${page}`), ...assets, '/assets/nowhere.js'])).toEqual([]);
  });

  it('has them on every route of the api, whatever it answers', async () => {
    const app = await makeApi(specConfig(story.db, { LOG_LEVEL: 'error' }), { hasPages: false });
    const routes: string[] = [];
    (app.getHttpAdapter().getInstance() as unknown as FastifyInstance).addHook('onRoute', ({ url }) => void routes.push(url));
    await app.init();
    await app.close();
    const paths = [...new Set(routes)].map((url) => url.replace(':slug', slug).replace(':lang', 'fr').replaceAll(/:\w+/g, '018f0000-0000-7000-8000-000000000000').replace('*', 'x'));
    expect(paths.length).toBeGreaterThan(10);
    expect(await faultsOfAll(paths)).toEqual([]);
    for (const method of ['POST', 'PUT', 'DELETE']) expect(await faultsOfAll(paths, { method })).toEqual([]);
    const large = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'x'.repeat(70_000) }) };
    expect(await faultsOfAll(['/graphql', `/api/petitions/${slug}/sign`, `/fr/petitions/${slug}`], large)).toEqual([]);
  });
});
