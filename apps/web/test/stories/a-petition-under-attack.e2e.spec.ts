import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Keys } from '#libs/crypto';
import { makeChallenge, solve } from '#libs/signatures/testing';
import { specConfig } from '#libs/testing';
import { makeSite, type Site } from '../site-world.js';
import { device, obstacles, openBrowser } from '../visitor.js';

const typed = { givenName: 'سميرة', familyName: 'بنعلي', country: 'MA', area: 'MA-TNG', publicName: 'initials' };

/** One association behind one address; somebody else has raised the alarm. */
describe('a petition under attack', () => {
  let site: Site;
  let browser: Browser;
  const answers: string[] = [];
  beforeAll(async () => {
    [site, browser] = await Promise.all([makeSite({ TRUST_PROXY: 'true', SIGN_RATE_LIMIT: '40', SIGN_CHALLENGE_AFTER: '5' }), openBrowser()]);
    await Promise.all(Array.from({ length: 26 }, (_, i) => post({ email: `attack${i}@association.ma` }, '11.0.0.1')));
  }, 150_000);
  afterAll(async () => {
    await browser.close();
    await site.story.end();
  });

  /** The form from another network, followed to where it leads. */
  const post = (fields: Record<string, string>, network: string) =>
    fetch(`${site.story.url}/api/petitions/${site.slug}/sign`, { method: 'POST', headers: { 'x-forwarded-for': network }, body: new URLSearchParams({ ...typed, locale: 'ar', ...fields }) });
  const kept = async () => Number((await site.story.db.sql<{ count: string }>(`select count(*) from signature`))[0]!.count);
  async function somebody(context: BrowserContext, email: string): Promise<Page> {
    await context.setExtraHTTPHeaders({ 'x-forwarded-for': '11.0.1.1' });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && !/429|ERR_FAILED/.test(message.text()) && answers.push(message.text()));
    await page.goto(`${site.page('ar')}?org=tawassol`);
    for (const name of ['givenName', 'familyName'] as const) await page.fill(`#${name}`, typed[name]);
    await page.fill('#email', email);
    await page.selectOption('#area', typed.area);
    await page.selectOption('#publicName', typed.publicName);
    await page.check('[name=consent][value=tawassol]');
    return page;
  }
  const send = (page: Page) => page.click('.sign button[type=submit]');
  const shown = async (page: Page) => ({
    ...Object.fromEntries(await Promise.all(Object.keys(typed).map(async (name) => [name, await page.inputValue(`#${name}`)]))),
    email: await page.inputValue('#email'), org: await page.inputValue('input[name=org]'), consent: await page.isChecked('[name=consent][value=tawassol]'),
  });

  it('lets two without scripts pass, tells the third when to try again, and keeps what was typed', async () => {
    const plain = await device(browser, site.story.url, { locale: 'ar', javaScriptEnabled: false });
    const before = await kept();
    for (const email of ['first@association.ma', 'second@association.ma']) {
      const page = await somebody(plain, email);
      await Promise.all([page.waitForURL('**/check-your-mail'), send(page)]);
    }
    const third = await somebody(plain, 'third@association.ma');
    const [answer] = await Promise.all([third.waitForResponse((response) => response.url().endsWith(site.page('ar'))), send(third)]);
    await third.waitForLoadState();
    expect([answer.status(), await kept()]).toEqual([429, before + 2]);
    expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
    expect(await third.locator('#faults').innerText()).toMatch(/[\u0600-\u06FF][\s\S]*1?\d\d? ثانية/);
    expect(await shown(third)).toEqual({ ...typed, email: 'third@association.ma', org: 'tawassol', consent: true });
  });

  it('shows that page to everybody', async () => {
    const phone = await device(browser, site.story.url, { locale: 'ar' });
    await phone.route('**/script/*.js', (route) => route.abort());
    const page = await somebody(phone, 'fourth@association.ma');
    await Promise.all([page.waitForResponse((response) => response.status() === 429), send(page)]);
    await page.locator('#faults').waitFor();
    expect(await obstacles(page)).toEqual([]);
  });

  it('asks a browser with scripts for a sum, which it solves in a worker, and counts the signature once', async () => {
    const phone = await device(browser, site.story.url, { locale: 'ar' });
    const before = await kept();
    const page = await somebody(phone, 'samira@association.ma');
    const workers: string[] = [];
    let cameBack: unknown;
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.route('**/script/*.js', async (route) => {
      if (await page.locator('[data-challenge]').count()) cameBack = await shown(page);
      await route.continue();
    });
    await Promise.all([page.waitForURL('**/check-your-mail'), send(page)]);
    expect(cameBack).toEqual({ ...typed, email: 'samira@association.ma', org: 'tawassol', consent: true });
    expect(workers).toEqual([expect.stringMatching(/\/script\/[\da-f]{10}\.js$/)]);
    expect([await kept(), answers]).toEqual([before + 1, []]);
  });

  it('gives a fresh sum for a proof that is over or was spent, and everything typed with it', async () => {
    const seal = new Keys(specConfig(site.story.db)).for('sign-challenge');
    const over = solve(makeChallenge(seal, site.petitionId, 1, Date.now() - 6 * 60_000).challenge)!;
    const good = solve(makeChallenge(seal, site.petitionId, 1).challenge)!;
    expect((await post({ email: 'a@association.ma', proof: good }, '11.0.2.1')).url).toMatch(/check-your-mail$/);
    const before = await kept();
    for (const proof of [over, good]) {
      const answer = await post({ email: 'b@association.ma', proof }, '11.0.2.1');
      const page = await answer.text();
      const [, fresh] = /data-challenge="([^"]+)"/.exec(page) ?? [];
      expect([answer.status, page.includes('value="b@association.ma"'), page.includes(`value="${typed.givenName}"`)]).toEqual([429, true, true]);
      expect(proof.startsWith(fresh!)).toBe(false);
      expect((await post({ email: `${before}@association.ma`, proof: solve(fresh!)! }, '11.0.2.1')).url).toMatch(/check-your-mail$/);
    }
    expect(await kept()).toBeGreaterThan(before);
  });
});
