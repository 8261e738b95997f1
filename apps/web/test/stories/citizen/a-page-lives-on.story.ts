import type { Browser } from 'playwright-core';
import type { House } from '../../office.js';
import { linkIn, type Site } from '../../site-world.js';
import { device } from '../../visitor.js';

export const aPageLivesOn = (house: House) => describe('a petition’s page', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(() => {
    ({ site, browser } = house.office());
  });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(site.story.url + path, { headers });

  it('counts on while somebody looks at it', async () => {
    const page = await (await device(browser, site.story.url, { width: 1280 })).newPage();
    await page.goto(site.page('fr'));
    const email = 'live@example.org';
    const client = site.story.client();
    await client.post(`/api/petitions/${site.slug}/sign`, { email, givenName: 'Live', familyName: 'Test', locale: 'fr' });
    await client.post('/api/signatures/confirm', { token: (await linkIn(site, email, 'confirm')).split('/').at(-1)!, locale: 'fr' });
    await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent === '1');
    expect(await page.locator('[data-unit]').innerText()).toBe('personne a signé');
  });

  it('says to a browser that has it that nothing changed', async () => {
    const first = await get('/fr/privacy', { 'accept-encoding': 'br' });
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+$/);
    expect((await get('/fr/privacy', { 'if-none-match': first.headers.get('etag')! })).status).toBe(304);
  });

  it('stands in frames of its organisations’ sites and nowhere else', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('content-security-policy')!;
    expect(await policy(`/fr/w/${site.slug}`)).toMatch(/frame-ancestors 'self' https:\/\/partner\.example$/);
    expect(await policy(site.page('fr'))).toMatch(/frame-ancestors 'none'$/);
    const answer = (await (await get(`/oembed?url=${encodeURIComponent(site.story.url + site.page('fr'))}&maxwidth=300`)).json()) as { html: string; width: number };
    expect(answer.width).toBe(300);
    expect(answer.html).toContain(`${site.story.url}/fr/w/${site.slug}`);
    expect((await get('/oembed?url=https://elsewhere.example/fr/petitions/x')).status).toBe(404);
  });

  it('has a picture beside its links, in each language', async () => {
    for (const locale of ['fr', 'ar', 'en', 'es']) {
      const address = /<meta property="og:image" content="([^"]+)"/.exec(await (await get(site.page(locale))).text())![1]!;
      expect(address).toBe(`${site.story.url}${site.page(locale)}/card.png`);
      const drawn = await fetch(address);
      expect([drawn.headers.get('content-type'), Buffer.from(await drawn.arrayBuffer()).readUInt32BE(16)]).toEqual(['image/png', 1200]);
      expect((await fetch(address, { headers: { 'if-none-match': drawn.headers.get('etag')! } })).status).toBe(304);
    }
    expect([(await get('/fr/petitions/nothing/card.png')).status, (await get(`/xx/petitions/${site.slug}/card.png`)).status]).toEqual([404, 404]);
  });

  it('becomes a frame by embed.js', async () => {
    const page = await (await device(browser, site.story.url)).newPage();
    await page.goto('/embed.js');
    await page.route('**/partner', (route) => route.fulfill({ contentType: 'text/html', body: `<html lang="ar"><div data-sawt="${site.slug}" data-org="nour"></div><script src="/embed.js"></script></html>` }));
    await page.goto('/partner');
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('h1').innerText()).toBe('مركز صحي مفتوح مساءً');
    expect(await page.getAttribute('iframe', 'src')).toContain(`/ar/w/${site.slug}?org=nour`);
    await page.waitForFunction(() => document.querySelector('iframe')!.style.blockSize !== '46rem');
  });

  it('wears its organisation’s colour, darkened until it can be read', async () => {
    const html = await (await get(site.page('fr'))).text();
    expect(html.indexOf('/accent/ffcc00.css')).toBeGreaterThan(html.search(/\/assets\/site-[\w-]+\.css/));
    const style = await (await get('/accent/ffcc00.css')).text();
    expect(style).toMatch(/--accent:#[\da-f]{6}/);
    expect(style).not.toMatch(/:root\{--accent:#ffcc00;--on-accent:#fff\}@media/);
  });
});
