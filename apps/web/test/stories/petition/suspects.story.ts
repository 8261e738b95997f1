import type { Page } from 'playwright-core';
import { type House, type Office, say, told, visit } from '../../office.js';
import { linkIn } from '../../site-world.js';
import { obstacles } from '../../visitor.js';

/** Throw-away addresses are examined by one person; what counts already leaves by two. */
export const signaturesExamined = (house: House) => describe('signatures under examination', () => {
  let office: Office;
  let hind: Page;
  let youssef: Page;
  beforeAll(async () => {
    office = house.office();
    const { site } = office;
    const client = site.story.client();
    const signers = [['a@mailinator.com', 'tawassol'], ['b@mailinator.com', ''], ['c@yopmail.com', 'tawassol'], ['d@association.ma', 'tawassol'], ['e@association.ma', '']];
    await Promise.all(signers.map(([email, org]) => client.post(`/api/petitions/${site.slug}/sign`, { email: email!, givenName: 'Samira', familyName: 'Benali', locale: 'fr', ...(org && { org }) })));
    await Promise.all(signers.map(async ([email]) => client.post('/api/signatures/confirm', { token: (await linkIn(site, email!, 'confirm')).split('/').at(-1)!, locale: 'fr' })));
    [hind, youssef] = await Promise.all([office.enter(await office.person('moderator')), office.enter(await office.person('representative'))]);
  });
  afterAll(() => office.leave());
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const sees = (page: Page, key: string, count: number) => page.locator('main').getByText(say(`suspects.${key}`, { count }), { exact: true }).waitFor();
  const confirmed = async () => (await (await office.site.story.client().get(`/api/petitions/${office.site.slug}/tally`)).json() as { confirmed: number }).confirmed;
  const counted = (n: number) => office.site.story.until(async () => (await confirmed()) === n);

  it('wait in the inbox with their number, and show what they have in common but nobody', async () => {
    await hind.getByText(say('home.held', { count: 3 })).waitFor();
    await hind.getByRole('link', { name: 'Un centre de santé ouvert le soir' }).first().click();
    await sees(hind, 'held', 3);
    const text = await hind.locator('main').innerText();
    expect(text).toContain('mailinator.com');
    expect(text).not.toMatch(/Samira|Benali|@/);
    expect(await confirmed()).toBe(2);
  });

  it('are counted by condition, and put back by one press', async () => {
    await hind.getByRole('link', { name: 'mailinator.com', exact: true }).click();
    await sees(hind, 'held', 2);
    await press(hind, say('suspects.accept'));
    await told(hind, 'suspects.accepted', { count: 2 });
    await counted(4);
    await press(hind, say('notice.undo'));
    await told(hind, 'suspects.tookBack', { count: 2 });
    await counted(2);
  });

  it('are refused one by one, with the reason on record', async () => {
    await visit(hind, '/console/suspects');
    await hind.locator('[name=ids]').first().check();
    await sees(hind, 'scopePicked', 1);
    await hind.selectOption('[name=reason]', 'test');
    await press(hind, say('suspects.refuse'));
    await told(hind, 'suspects.refused', { count: 1 });
    await sees(hind, 'held', 2);
    expect(await hind.locator('tbody tr', { hasText: say('suspects.decision.REFUSE') }).innerText()).toContain(say('suspects.reason.test'));
  });

  it('once counted are proposed by one and taken out by another, and come back', async () => {
    await visit(hind, '/console/suspects/remove');
    await hind.selectOption('[name=source]', 'tawassol');
    await press(hind, say('suspects.see'));
    await told(hind, 'suspects.wouldGo', { count: 1 });
    await press(hind, say('suspects.propose'));
    await hind.waitForURL('**/console/suspects?organisation=nour');
    await hind.getByText(say('suspects.mine')).waitFor();
    expect(await hind.getByRole('button', { name: say('suspects.approve') }).count()).toBe(0);
    await visit(youssef, '/console');
    await youssef.getByText(say('home.second')).waitFor();
    await visit(youssef, '/console/suspects');
    await press(youssef, say('suspects.approve'));
    await told(youssef, 'suspects.applied', { count: 1 });
    await counted(1);
    await press(youssef, say('notice.undo'));
    await told(youssef, 'suspects.tookBack', { count: 1 });
    await counted(2);
  });

  it('can be examined by everybody in Arabic, on a phone', async () => {
    const page = await office.enter(await office.person('moderator', { locale: 'ar' }), { width: 360, locale: 'ar' });
    await visit(page, '/console/suspects');
    expect(await obstacles(page)).toEqual([]);
    await visit(page, '/console/suspects/remove?petition=centre-de-sante&source=-');
    expect(await obstacles(page)).toEqual([]);
    expect(office.faults).toEqual([]);
  });
});
