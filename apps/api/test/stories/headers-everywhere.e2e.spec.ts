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
    await story.restartApi({ PUBLIC_URL: 'https://sawt.example', SIGN_RATE_LIMIT: '2' });
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

  describe('to what comes too often says when to come again', () => {
    const form = { email: 'samira', password: 'x' };
    const post = (path: string, lang: string, headers: Record<string, string> = {}) => fetch(story.url + path, { method: 'POST', redirect: 'manual', headers: { 'accept-language': lang, ...headers }, body: new URLSearchParams({ ...form, locale: lang }) });
    /** Posts until it is too often, at most so many times. */
    const tooOften = async (path: string, lang: string, headers?: Record<string, string>) => {
      for (let i = 0; i < 40; i++) {
        const answer = await post(path, lang, headers);
        const text = await answer.text();
        if (answer.headers.has('retry-after')) return { status: answer.status, seconds: Number(answer.headers.get('retry-after')), text };
      }
      throw new Error(`${path} is never too often`);
    };
    /** The time to wait as people are told it. */
    const said = { fr: /(?:attendez|réessayez dans) (\d+) (seconde|minute)s?/, ar: /(?:انتظروا|بعد) (\d+) (ثانية|ثوانٍ|دقيقة|دقائق)/, en: /(?:wait|again in) (\d+) (second|minute)s?/, es: /(?:espere|dentro de) (\d+) (segundo|minuto)s?/ };
    const secondsIn = (text: string, lang: keyof typeof said) => {
      const [, number, unit] = said[lang].exec(text) ?? [];
      return Number(number) * (/^(min|دق)/.test(unit ?? '') ? 60 : 1);
    };

    it.each(['fr', 'ar', 'en', 'es'] as const)('in %s, programs and people alike', async (lang) => {
      for (const path of [`/api/petitions/${slug}/sign`, '/api/newsletter/subscribe']) {
        const { status, seconds, text } = await tooOften(path, lang, { accept: 'application/json' });
        expect([path, status, (JSON.parse(text) as { retryAfter: number }).retryAfter]).toEqual([path, 429, seconds]);
        expect(seconds).toBeGreaterThan(0);
      }
      for (const path of [`/${lang}/petitions/${slug}`, `/${lang}/newsletter`, '/console/sign-in', '/console/forgotten']) {
        const { status, seconds, text } = await tooOften(path, lang);
        expect([path, status]).toEqual([path, path.startsWith('/console') ? 200 : 429]);
        const told = secondsIn(text, lang); // in whole minutes where it is long; one and two seconds are words in Arabic
        expect([path, seconds <= 2 || (told >= seconds && told < seconds + 60)]).toEqual([path, true]);
      }
    });

    it('by GraphQL in the field retryAfter', async () => {
      const query = 'mutation { requestPasswordReset(email: "samira") { ... on TooManyRequests { retryAfter } } }';
      const answer = await fetch(`${story.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
      const { data } = (await answer.json()) as { data: { requestPasswordReset: { retryAfter: number } } };
      expect(data.requestPasswordReset.retryAfter).toBeGreaterThan(0);
    });
  });
});
