import type { Page } from 'playwright-core';
import { type House, type Office, say, told, visit } from '../../office.js';

const name = 'Groupe Santé sans papiers';

/** A group from its proposal to a released note: who sits there writes, who leads the coalition reads what is released and no more. */
export const aWorkingGroup = (house: House) => describe('a working group', () => {
  let office: Office;
  let lead: Page;
  let chair: Page;
  let guest: Page;
  beforeAll(async () => {
    office = house.office();
    const { story, coalition } = office.site;
    const coordinator = await office.person('contributor', { name: 'Nadia' });
    await story.db.sql(`insert into coalition_staff (coalition_id, account_id, role) values ($1, $2, 'coordinator')`, [coalition.id, coordinator.accountId]);
    [lead, chair, guest] = await Promise.all([office.enter(coordinator), office.enter(await office.person('representative', { name: 'Samira' })), office.enter(await office.person('representative', { at: 'tawassol', name: 'Leïla' }), { width: 360 })]);
  });
  afterAll(() => office.leave());
  const press = (page: Page, key: string, values?: Record<string, string | number>) => page.getByRole('button', { name: say(key, values), exact: true }).click();
  const toGroup = async (page: Page) => {
    await visit(page, '/console/groups');
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  };

  it('is proposed by a member and opened by the coordination; another member asks to sit, and does', async () => {
    await visit(chair, '/console/groups/new');
    await chair.fill('[name="name.fr"]', name);
    await chair.fill('[name="mandate.fr"]', 'Préparer notre position.');
    await press(chair, 'groups.propose');
    await chair.getByRole('heading', { name, level: 1 }).waitFor();
    await toGroup(lead);
    await press(lead, 'groups.open');
    await told(lead, 'groups.done');
    await toGroup(guest);
    await guest.getByText(say('groups.join'), { exact: true }).click();
    await press(guest, 'groups.ask');
    await told(guest, 'groups.done');
    await visit(chair, '/console');
    await chair.getByText(say('home.seatAsked')).waitFor();
    await chair.getByRole('link', { name }).click();
    await press(chair, 'groups.accept');
    await told(chair, 'groups.done');
  });

  it('writes where nobody else reads, until a version is released; what follows stays inside', async () => {
    await toGroup(guest);
    await guest.getByRole('link', { name: say('groups.newNote') }).click();
    await guest.fill('[name="title.fr"]', 'Trois demandes');
    await guest.fill('[name="text.fr"]', 'Un accueil sans papiers.');
    await press(guest, 'groups.saveNote');
    await guest.getByRole('heading', { name: 'Trois demandes', level: 1 }).waitFor();
    await toGroup(lead);
    expect(await lead.locator('main').innerText()).not.toContain('Trois demandes');
    expect((await lead.goto(guest.url()))!.status()).toBe(404);
    await visit(chair, guest.url());
    await press(chair, 'groups.releaseVersion', { number: 1 });
    await told(chair, 'groups.done');
    await chair.getByRole('link', { name: say('groups.writeOn') }).click();
    await chair.fill('[name="text.fr"]', 'Un accueil sans papiers, partout.');
    await press(chair, 'groups.saveNote');
    await chair.getByText('partout').first().waitFor();
    await visit(lead, guest.url());
    expect(await lead.locator('main').innerText()).toMatch(/Un accueil sans papiers\.(?![\s\S]*partout)/);
    expect(office.faults).toEqual([]);
  });
});
