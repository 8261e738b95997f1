import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { House } from '../../office.js';
import { linkIn, type Site } from '../../site-world.js';
import { device, obstacles } from '../../visitor.js';

const email = 'amina@example.org';

/** A cheap phone, Arabic, JavaScript off. */
export const aminaReads = (house: House) => describe('Amina and the newsletter', () => {
  let site: Site;
  let browser: Browser;
  let phone: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    ({ site, browser } = house.office());
    phone = await device(browser, site.story.url, { locale: 'ar', javaScriptEnabled: false });
    page = await phone.newPage();
  });
  const kept = async () => site.story.db.sql<{ state: string; locale: string; paused: boolean; chosen: number }>(
    'select state, locale, paused_at is not null as paused, (select count(*)::int from subscriber_choice c where c.subscriber_id = s.id) as chosen from subscriber s order by id',
  );
  /** The same page with scripts, as axe needs them. */
  async function look(path = new URL(page.url()).pathname): Promise<string[]> {
    const context = await device(browser, site.story.url, { locale: 'ar' });
    const other = await context.newPage();
    await other.goto(path);
    const found = await obstacles(other);
    await context.close();
    return found;
  }

  it('finds it on the home page, nothing ticked, and mistypes her address', async () => {
    await page.goto('/ar');
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(0);
    await page.fill('#letter-to', 'amina@example');
    await page.click('.letter summary');
    await page.check('.letter [name=organisation][value=tawassol]');
    await page.click('.letter button');
    await page.waitForSelector('#faults');
    expect(await page.locator('#email-fault').innerText()).toMatch(/[\u0600-\u06FF]/);
    expect([await page.inputValue('#email'), await page.isChecked('[name=organisation][value=tawassol]')]).toEqual(['amina@example', true]);
    expect(await kept()).toEqual([]);
  });

  it('corrects it, is asked to open her mailbox, and is not subscribed yet', async () => {
    await page.fill('#email', email);
    await Promise.all([page.waitForURL('**/newsletter/check-your-mail'), page.click('main button[type=submit]')]);
    expect(await look()).toEqual([]);
    expect(await kept()).toEqual([{ state: 'pending', locale: 'ar', paused: false, chosen: 1 }]);
  });

  it('confirms with a button; following the link alone does nothing', async () => {
    const path = await linkIn(site, email, 'newsletter/confirm');
    const answer = await page.goto(path);
    expect(answer!.headers()['cache-control']).toBe('no-store');
    expect((await kept())[0]).toMatchObject({ state: 'pending' });
    expect(await look(path)).toEqual([]);
    await Promise.all([page.waitForURL('**/newsletter/welcome'), page.click('main button[type=submit]')]);
    expect(await look()).toEqual([]);
    expect((await kept())[0]).toMatchObject({ state: 'confirmed' });
  });

  it('chooses another language and a pause by the link of the mail, then says goodbye', async () => {
    const path = await linkIn(site, email, 'preferences');
    await page.goto(path);
    expect(await look(path)).toEqual([]);
    await page.selectOption('#locale', 'fr');
    await page.uncheck('[name=organisation][value=tawassol]');
    await page.check('[name=pause]');
    await page.click('button[value=save]');
    await page.waitForSelector('[role=status]');
    expect((await kept())[0]).toEqual({ state: 'confirmed', locale: 'fr', paused: true, chosen: 0 });
    await Promise.all([page.waitForURL('**/unsubscribe/*'), page.click('form[action*="/unsubscribe/"] button')]);
    expect(await page.locator('[role=status]').count()).toBe(1);
    expect((await kept())[0]).toMatchObject({ state: 'unsubscribed', chosen: 0 });
    expect(await site.story.db.sql('select 1 from subscriber_contact')).toEqual([]);
    await page.goto(path);
    expect(await page.locator('main').innerText()).toContain('حقكم');
    expect(await phone.cookies()).toEqual([]);
  });

  it('may ask by the foot of any page, also as nobody in particular', async () => {
    await page.goto('/ar/organisations');
    await page.fill('#foot-email', 'other@example.org');
    await Promise.all([page.waitForURL('**/newsletter/check-your-mail'), page.click('.foot-letter button')]);
    expect(await kept()).toHaveLength(2);
  });
});
