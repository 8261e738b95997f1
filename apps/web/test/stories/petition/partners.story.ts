import type { Page } from 'playwright-core';
import { type House, type Office, say, told, visit } from '../../office.js';
import { linkIn } from '../../site-world.js';
import { obstacles } from '../../visitor.js';

/** A partner takes its own link along; whoever signs by it is counted for it, and the numbers add up. */
export const partnersAndLinks = (house: House) => describe('partners and their links', () => {
  let office: Office;
  let page: Page;
  beforeAll(async () => {
    office = house.office();
    page = await office.enter(await office.person('analyst', { at: 'tawassol' }));
  });
  afterAll(() => office.leave());
  const row = async (of: Page, name: string) => (await of.locator('table.bars tr', { hasText: name }).innerText()).replaceAll(/\s+/g, ' ').trim();

  it('are reached from the list, with the own link in every language of the petition', async () => {
    await page.getByRole('link', { name: say('screen.partners') }).click();
    await page.waitForURL('**/console/partners**');
    await page.getByRole('link', { name: 'Un centre de santé ouvert le soir' }).click();
    const link = page.getByLabel(say('partners.link'), { exact: true });
    expect(await link.inputValue()).toBe(`${office.site.story.url}/fr/petitions/centre-de-sante?org=tawassol`);
    await page.getByRole('link', { name: 'العربية' }).click();
    await page.waitForURL('**in=ar*');
    await page.locator('input[value*="/ar/petitions/centre-de-sante?org=tawassol"]').waitFor(); // the address changes before the page
    expect(await link.inputValue()).toContain('/ar/petitions/centre-de-sante?org=tawassol');
    expect(await page.getByLabel(say('partners.widget')).inputValue()).toMatch(/data-org="tawassol" data-lang="ar">[\s\S]*\/embed\.js" async/);
  });

  it('bring signers who are counted for the partner, exactly', async () => {
    const { site } = office;
    const visitor = await office.page();
    await visitor.goto(await page.getByLabel(say('partners.link'), { exact: true }).inputValue());
    await visitor.fill('[name=givenName]', 'سميرة');
    await visitor.fill('[name=familyName]', 'بنعلي');
    await visitor.fill('[name=email]', 'samira@association.ma');
    await visitor.click('form[action$="/sign"] button:not([type=button])');
    await visitor.waitForURL('**/check-your-mail**');
    await site.story.client().post('/api/signatures/confirm', { token: (await linkIn(site, 'samira@association.ma', 'confirm')).split('/').at(-1)!, locale: 'ar' });
    await visit(page);
    expect(await row(page, 'Réseau Tawassol')).toBe('Réseau Tawassol 1');
    expect(await row(page, 'Association Nour')).toContain(say('partners.hidden'));
    expect(await row(page, say('partners.total'))).toBe(`${say('partners.total')} 1`);
  });

  it('add up for whoever leads', async () => {
    const lead = await office.enter(await office.person('representative'));
    await visit(lead, '/console/petitions/centre-de-sante/partners');
    expect([await row(lead, 'Association Nour'), await row(lead, 'Réseau Tawassol'), await row(lead, say('partners.direct'))]).toEqual([`Association Nour ${say('partners.lead')} 0`, 'Réseau Tawassol 1', `${say('partners.direct')} 0`]);
    await lead.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await lead.getByRole('button', { name: `${say('partners.copy')} ${say('partners.link')}`, exact: true }).click();
    await told(lead, 'partners.copied');
    expect(await lead.evaluate(() => navigator.clipboard.readText())).toContain('?org=nour');
  });

  it('can be used by everybody in Arabic, on a phone', async () => {
    const phone = await office.enter(await office.person('campaigner', { locale: 'ar' }), { width: 360, locale: 'ar' });
    for (const path of ['/console/partners', '/console/petitions/centre-de-sante/partners']) {
      await visit(phone, path);
      expect(await obstacles(phone)).toEqual([]);
    }
    expect(office.faults).toEqual([]);
  });
});
