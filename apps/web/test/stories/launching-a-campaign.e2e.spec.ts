import type { Page } from 'playwright-core';
import { makeMember, makeOrganisation } from '#libs/organisations/testing';
import { Office, password, say, type Person } from '../office.js';
import { obstacles } from '../visitor.js';

/**
 * A campaigner launches a campaign from the template that comes with Sawt, with five organisations; two of them join by their
 * invitation, one says that it has published, and who reads Arabic on a phone sees how many have.
 */
describe('launching a campaign', () => {
  let office: Office;
  let salma: Page;
  let members: Person[];
  let actionPath: string;
  const pathOf = (page: Page) => new URL(page.url()).pathname;
  const act = async (page: Page, name: string) => {
    await page.click(`main button[value=${name}]`);
    await page.locator('.good-note[role=status]').waitFor();
  };
  beforeAll(async () => {
    office = await Office.open();
    const { story: { db }, coalition } = office.site;
    const others = await Promise.all([1, 2, 3].map((number) => makeOrganisation(db, { coalitionId: coalition.id, slug: `association-${number}`, name: { fr: `Association ${number}`, ar: `جمعية ${number}` } })));
    members = [await office.person('representative', { at: 'tawassol' })];
    for (const { id } of others) {
      const { accountId, email } = await makeMember(db, { organisationId: id, role: 'representative' });
      await db.sql('update account set password_hash = (select password_hash from account where id = $2) where id = $1', [accountId, members[0]!.accountId]);
      members.push({ accountId, email });
    }
    salma = await office.enter(await office.person('campaigner'));
  }, 60_000);
  afterAll(() => office.close());

  it('begins with a template, the organisations and a day', async () => {
    await salma.goto('/console/campaigns');
    await salma.getByRole('link', { name: say('campaigns.new') }).click();
    await salma.getByRole('link', { name: say('campaigns.useTemplate') }).click();
    await salma.fill('[name="title.fr"]', 'Le soir aussi');
    await salma.fill('[name="title.ar"]', 'في المساء أيضا');
    for (const box of await salma.locator('input[name=organisations]').all()) await box.check();
    await salma.getByRole('button', { name: say('campaigns.launch') }).click();
    await salma.getByRole('heading', { name: 'Le soir aussi', level: 1 }).waitFor();
    expect(await salma.locator('section[aria-labelledby=actions] tbody tr').count()).toBe(4);
    await act(salma, 'OPEN');
    await salma.locator('section[aria-labelledby=actions] > details > summary').click();
    const form = salma.locator('form:has(button[value=action])');
    await form.locator('[name="title.fr"]').fill('Une veillée');
    await form.locator('[name="title.ar"]').fill('أمسية');
    await act(salma, 'action');
    actionPath = (await salma.getByRole('link', { name: 'Une veillée' }).getAttribute('href'))!;
  }, 60_000);

  it('is joined by those who were invited, each by its mail; one of them has published', async () => {
    await office.site.story.workDone();
    for (const [i, member] of members.slice(0, 2).entries()) {
      const page = await office.page();
      const mail = (await office.site.story.mailsTo(member.email)).find(({ text }) => text.includes('/participation'))!;
      await page.goto(new URL(/https?:\/\/\S+\/participation/.exec(mail.text)![0]).pathname);
      await page.fill('[name=email]', member.email);
      await page.fill('[name=password]', password);
      await page.click('main button[type=submit]');
      await page.click('main button[value=JOIN]');
      await page.locator('main button[value=JOIN]').waitFor({ state: 'detached' });
      if (i > 0) continue;
      await page.goto('/console');
      await page.getByRole('link', { name: 'Une veillée' }).click();
      await page.waitForURL((url) => url.pathname === actionPath);
      await page.locator('#board ~ table details > summary').click();
      await page.fill('[name=link]', 'https://tawassol.example.org/veillee');
      await act(page, 'published');
    }
    await salma.goto(actionPath);
    expect(await salma.locator('.published').textContent()).toBe(say('campaigns.xOfN', { published: 1, members: 3 }));
  }, 60_000);

  it('is seen in Arabic on a phone, without obstacles', async () => {
    const phone = await office.enter(await office.person('representative', { locale: 'ar' }), { locale: 'ar', width: 360 });
    await phone.goto(actionPath);
    expect(await phone.locator('.published').textContent()).toContain('1 من أصل 3');
    expect(await obstacles(phone)).toEqual([]);
    await phone.goto('/console/campaigns/actions?view=board');
    expect(await phone.locator('.kanban').textContent()).toContain('أمسية');
    expect(await obstacles(phone)).toEqual([]);
    expect(pathOf(phone)).toBe('/console/campaigns/actions');
    expect(office.faults).toEqual([]);
  }, 60_000);
});
