import { hash } from '@node-rs/argon2';
import type { Browser, Page } from 'playwright-core';
import { locales } from '#libs/i18n';
import { makeMember } from '#libs/organisations/testing';
import { visit } from '../office.js';
import { linkIn, makeSite, type Site } from '../site-world.js';
import { device, obstacles, openBrowser } from '../visitor.js';

const password = 'une phrase assez longue 2026';

describe('the signatures of a petition', () => {
  let site: Site;
  let browser: Browser;
  let accountId: string;
  let page: Page;
  let confirmed = 0;
  beforeAll(async () => {
    [site, browser] = await Promise.all([makeSite(), openBrowser()]);
    const { db } = site.story;
    const [nour] = await db.sql<{ id: string }>(`select id from organisation where slug = 'nour'`);
    const member = await makeMember(db, { organisationId: nour!.id, role: 'campaigner' });
    accountId = member.accountId;
    await db.sql('update account set password_hash = $2 where id = $1', [accountId, await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 })]);
    page = await (await device(browser, site.story.url, { width: 1280 })).newPage();
    await page.goto('/console/sign-in');
    await page.fill('input[type=email]', member.email);
    await page.fill('input[type=password]', password);
    await page.click('button[type=submit]');
    await page.waitForURL('**/console');
  });
  afterAll(async () => {
    await browser.close();
    await site.story.end();
  });
  const shown = () => page.locator('.first-number dd').innerText();

  async function confirm(email: string, source = ''): Promise<void> {
    const client = site.story.client();
    await client.post(`/api/petitions/${site.slug}/sign`, { email, givenName: 'سميرة', familyName: 'بنعلي', locale: 'ar', country: 'MA', area: 'MA-TNG', org: source });
    await client.post('/api/signatures/confirm', { token: (await linkIn(site, email, 'confirm')).split('/').at(-1)!, locale: 'ar' });
    confirmed++;
  }

  it('are one step from what awaits me, and say what to do while there are none', async () => {
    await visit(page, '/console');
    await page.getByRole('link', { name: 'Un centre de santé ouvert le soir' }).click();
    await page.waitForURL(`**/petitions/${site.slug}/signatures`);
    await page.getByText('Aucune signature confirmée pour le moment').waitFor();
    expect(await shown()).toBe('0');
  });

  it('move while somebody looks, and draw themselves anew, without a reload', async () => {
    await page.getByText('En direct', { exact: true }).waitFor();
    await page.evaluate(() => void (document.body.dataset['stays'] = 'yes'));
    await confirm('un@example.org', 'tawassol');
    await page.waitForFunction(() => document.querySelector('.first-number dd')?.textContent === '1', undefined, { timeout: 10_000 });
    await page.locator('svg.curve.for-wide').waitFor(); // the quiet refresh
    await confirm('deux@example.org');
    await page.waitForFunction(() => document.querySelector('svg.for-wide .now')?.textContent === '2', undefined, { timeout: 10_000 });
    await page.getByRole('heading', { name: '2 signatures, dont 2 ces sept derniers jours' }).waitFor();
    expect(await page.evaluate(() => document.body.dataset['stays'])).toBe('yes');
    expect(await page.getByRole('row', { name: /Réseau Tawassol/ }).innerText()).toContain('1');
  });

  it('are narrowed by the address, and stand in a table too', async () => {
    await visit(page, `/console/petitions/${site.slug}/signatures?period=week&source=tawassol`);
    await page.getByRole('heading', { name: '1 signature, dont 1 ces sept derniers jours' }).waitFor();
    await page.getByText('La courbe en tableau').click();
    expect(await page.getByRole('region', { name: 'La courbe en tableau' }).locator('tbody tr').first().innerText()).toMatch(/1\s+1$/);
    expect(await shown()).toBe(String(confirmed));
  });

  it.each(locales)('can be read by everybody, in %s', async (locale) => {
    await site.story.db.sql('update account set locale = $2 where id = $1', [accountId, locale]);
    await visit(page, `/console/petitions/${site.slug}/signatures`);
    await page.locator('svg.regions').waitFor();
    const [first, last] = await page.locator('svg.for-wide .ground').evaluateAll(([line]) => [Number(line!.getAttribute('x1')), Number(line!.getAttribute('x2'))]);
    expect(first! > last!).toBe(locale === 'ar');
    if (locale === 'ar' || locale === 'fr') await page.setViewportSize({ width: 360, height: 740 });
    expect(await obstacles(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 860 });
  });
});
