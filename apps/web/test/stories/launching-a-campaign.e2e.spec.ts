import type { Page } from 'playwright-core';
import { makeMember, makeOrganisation } from '#libs/organisations/testing';
import { Office, password, say, settled, visit, type Person } from '../office.js';
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
    await settled(page);
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
  });
  afterAll(() => office.close());

  it('begins with a template, the organisations and a day', async () => {
    await visit(salma, '/console/campaigns');
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
  });

  it('is joined by two of those who were invited, and one of them says that it has published', async () => {
    const { story } = office.site;
    await story.workDone();
    for (const { accountId, email } of members.slice(0, 2)) {
      expect((await story.mailsTo(email)).some(({ text }) => text.includes('/participation'))).toBe(true);
      const [invited] = await story.db.sql<{ id: string }>(`select p.id from campaign_participation p join membership m using (organisation_id) where m.account_id = $1 and p.state = 'invited'`, [accountId]);
      const client = await story.client().signIn(email, password);
      await client.ask('mutation ($input: AnswerParticipationInput!) { answerParticipation(input: $input) { __typename } }', { input: { participationId: invited!.id, answer: 'JOIN' } });
    }
    const page = await office.enter(members[0]!);
    await visit(page, '/console');
    await page.getByRole('link', { name: 'Une veillée' }).click();
    await page.waitForURL((url) => url.pathname === actionPath);
    await page.locator('#board ~ table details > summary').click();
    await page.fill('[name=link]', 'https://tawassol.example.org/veillee');
    await act(page, 'published');
    await visit(salma, actionPath);
    expect(await salma.locator('.published').textContent()).toBe(say('campaigns.xOfN', { published: 1, members: 3 }));
  });

  it('is seen in Arabic on a phone, without obstacles', async () => {
    const phone = await office.enter(await office.person('representative', { locale: 'ar' }), { locale: 'ar', width: 360 });
    await visit(phone, actionPath);
    expect(await phone.locator('.published').textContent()).toContain('1 من أصل 3');
    expect(await obstacles(phone)).toEqual([]);
    await visit(phone, '/console/campaigns/actions?view=board');
    expect(await phone.locator('.kanban').textContent()).toContain('أمسية');
    expect(await obstacles(phone)).toEqual([]);
    expect(pathOf(phone)).toBe('/console/campaigns/actions');
    expect(office.faults).toEqual([]);
  });
});
