import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { House } from '../../office.js';
import { linkIn, type Site } from '../../site-world.js';
import { device, obstacles } from '../../visitor.js';

const email = 'samira@example.org';

/** A cheap phone, Arabic, JavaScript off. */
export const samiraSigns = (house: House) => describe('Samira on her phone', () => {
  let site: Site;
  let browser: Browser;
  let phone: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    ({ site, browser } = house.office());
    phone = await device(browser, site.story.url, { locale: 'ar', javaScriptEnabled: false });
    page = await phone.newPage();
  });
  const confirmed = async () => Number((await site.story.db.sql<{ confirmed: string }>('select confirmed from petition_tally t join petition p on p.id = t.petition_id where p.slug = $1', [site.slug]))[0]?.confirmed ?? 0);

  it('sees who is asked, the demand and the form’s first lines without scrolling', async () => {
    await page.goto(`${site.page('ar')}?org=tawassol`);
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    const [title, card] = await Promise.all([page.locator('h1').boundingBox(), page.locator('.sign').boundingBox()]);
    expect(title!.y).toBeLessThan(card!.y);
    expect(card!.y).toBeLessThan(600);
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(0);
  });

  it('makes two mistakes, is told in Arabic beside the fields, and loses nothing she typed', async () => {
    await page.fill('#givenName', 'سميرة');
    await page.fill('#familyName', '123');
    await page.fill('#email', 'samira@example');
    await page.selectOption('#area', 'MA-TNG');
    await page.selectOption('#publicName', 'initials');
    await page.check('[name=consent][value=tawassol]');
    const [answer] = await Promise.all([page.waitForResponse((response) => response.url().endsWith(site.page('ar'))), page.click('.sign button[type=submit]')]);
    expect(answer.status()).toBe(422);
    expect(answer.headers()['cache-control']).toBe('no-store');
    await page.locator('#faults:focus').waitFor();
    expect(await page.locator('#familyName-fault').innerText()).toMatch(/[\u0600-\u06FF]/);
    expect(await page.locator('#email-fault').count()).toBe(1);
    expect(await page.inputValue('#givenName')).toBe('سميرة');
    expect(await page.inputValue('#email')).toBe('samira@example');
    expect(await page.inputValue('#area')).toBe('MA-TNG');
    expect(await page.inputValue('#publicName')).toBe('initials');
    expect(await page.isChecked('[name=consent][value=tawassol]')).toBe(true);
    expect(await page.inputValue('input[name=org]')).toBe('tawassol');
  });

  it('corrects them and is asked to open her mailbox; nothing counts yet', async () => {
    await page.fill('#familyName', 'Benali');
    await page.fill('#email', email);
    await Promise.all([page.waitForURL('**/check-your-mail'), page.click('.sign button[type=submit]')]);
    expect(await page.locator('h1').innerText()).toContain('بريدكم');
    expect(await confirmed()).toBe(0);
  });

  it('follows the link, which does nothing until she presses the button', async () => {
    const path = await linkIn(site, email, 'confirm');
    const answer = await page.goto(path);
    expect(answer!.headers()['cache-control']).toBe('no-store');
    expect(await confirmed()).toBe(0);
    await Promise.all([page.waitForURL('**/thank-you?org=tawassol'), page.click('main button[type=submit]')]);
    expect(await confirmed()).toBe(1);
    const whatsapp = await page.locator('a[href^="https://wa.me/"]').getAttribute('href');
    expect(decodeURIComponent(whatsapp!)).toContain(`${site.story.url}${site.page('ar')}?org=tawassol`);
    expect(await page.locator('svg.qr').count()).toBe(1);
  });

  it('sees all that is kept, takes it along, and withdraws', async () => {
    await page.goto(await linkIn(site, email, 'my-signature'));
    expect(await page.locator('.kept').count()).toBe(0);
    await page.click('main form:first-of-type button');
    await page.waitForSelector('.kept');
    const kept = await page.locator('.kept').innerText();
    for (const words of ['شبكة تواصل', 'طنجة أصيلة', 'مؤكَّد']) expect(kept).toContain(words);
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('main form[action$="/data"] button')]);
    expect(file.suggestedFilename()).toBe('sawt.json');
    const shown = async () => (await fetch(`${site.story.url}${site.page('ar')}?org=nour`)).text();
    expect(await shown()).toContain('<bdi>س. B.</bdi>');
    await Promise.all([page.waitForURL('**/ar/withdrawn'), page.click('form[action$="/withdraw"] button')]);
    expect(await confirmed()).toBe(0);
    await site.story.until(async () => !(await shown()).includes('س. B.'), 0.5);
    expect(await phone.cookies()).toEqual([]);
  });

  it('finds a closed door explained', async () => {
    const gone = await page.goto('/ar/link-expired');
    expect(gone!.status()).toBe(410);
    const missing = await page.goto('/ar/petitions/nothing');
    expect(missing!.status()).toBe(404);
    await page.goto('/ar/unsubscribe/nothing');
    await page.click('main button[type=submit]');
    await page.waitForSelector('[role=status]');
    const withScripts = await (await device(browser, site.story.url, { locale: 'ar' })).newPage();
    await withScripts.goto('/ar/petitions/nothing');
    expect(await obstacles(withScripts)).toEqual([]);
  });
});
