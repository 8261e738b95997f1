import type { Page } from 'playwright-core';
import { translate } from '#libs/i18n';
import { makeCoordinator } from '#libs/organisations/testing';
import { type House, type Office, say, told, visit, type Person } from '../../office.js';
import { obstacles } from '../../visitor.js';

/** Whoever leads a coalition shares out its roles, reads what was done, and has failed work tried again. */
export const coordination = (house: House) => describe('coordination', () => {
  let office: Office;
  let admin: Person;
  let other: string;
  let page: Page;
  beforeAll(async () => {
    office = house.office();
    const { story, coalition } = office.site;
    admin = await office.everyRole('fr');
    other = (await makeCoordinator(story.db, { coalitionId: coalition.id })).email;
    await story.db.sql(`insert into outbox (job, subject, run_at, tries, failed_at) values ('specs.nothing', gen_random_uuid(), now(), 12, now())`);
    await story.restartApi({ OPERATORS: admin.email });
    page = await office.enter(admin);
  });
  afterAll(() => office.leave());

  it('makes a coordinator an administrator and invites one more', async () => {
    await visit(page, '/console/staff');
    const row = page.locator('tbody tr', { hasText: other });
    await row.locator('summary').last().click();
    await row.getByLabel('administrateur·rice').check();
    await row.getByRole('button', { name: say('members.save') }).click();
    await told(page, 'staff.did.roles');
    await page.getByLabel(say('members.name'), { exact: true }).fill('Hind');
    await page.getByLabel(say('signIn.email'), { exact: true }).fill('hind@example.org');
    await page.locator('form.card').getByLabel('coordinateur·rice').check();
    await page.getByRole('button', { name: say('members.send') }).click();
    await told(page, 'staff.did.invite');
    await page.getByText('hind@example.org').waitFor();
  });

  it('gives the organisation a logo, after a file that is none, and everybody sees it', async () => {
    const { nour } = office.site;
    await visit(page, '/console/organisation?organisation=' + nour.slug);
    const send = async (name: string, content: string) => {
      await page.getByLabel(say('logo.file')).setInputFiles({ name, mimeType: 'image/png', buffer: Buffer.from(content) });
      await page.getByRole('button', { name: say('logo.send') }).click();
    };
    await send('logo.png', 'nothing to see');
    await page.getByText(translate('fr', 'organisations.logo.wrongKind')).waitFor();
    await send('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><script>alert(1)</script><rect width="10" height="10" fill="#0b5d57"/></svg>');
    const shown = page.getByRole('img', { name: /^Logo/ });
    await shown.waitFor();
    const address = (await shown.getAttribute('src'))!;
    const { headers } = await office.site.story.client().get(address);
    expect([headers.get('content-type'), headers.get('cache-control')]).toEqual(['image/webp', 'public, max-age=31536000, immutable']);
    await page.goto(`/fr/organisations/${nour.slug}`);
    expect(await page.locator('.logo').evaluate((logo) => (logo as unknown as { naturalWidth: number }).naturalWidth)).toBe(400);
    expect(await obstacles(page)).toEqual([]);
    await visit(page, '/console/organisation?organisation=' + nour.slug);
    await page.getByRole('button', { name: say('logo.remove') }).click();
    await told(page, 'own.did.removeLogo');
    expect((await office.site.story.client().get(address)).status).toBe(404);
  });

  it('corrects since when a member is a founder, with the reason; the wrong line stays readable', async () => {
    const { nour, coalition } = office.site;
    await visit(page, `/console/coalition/history?coalition=${coalition.slug}&organisation=${nour.slug}`);
    await page.getByLabel(say('history.fromDay')).fill('2020-05-01');
    await page.getByLabel(say('coalition.place'), { exact: true }).selectOption('FOUNDER');
    await page.getByLabel(say('coalition.reason'), { exact: true }).fill('Le procès-verbal de mai 2020');
    await page.getByRole('button', { name: say('history.save') }).click();
    await page.getByRole('cell', { name: 'Le procès-verbal de mai 2020' }).waitFor();
    expect(await page.locator('tbody tr').last().innerText()).toMatch(/1 mai 2020[^]*fondat[^]*Le procès-verbal de mai 2020/);
    expect(await page.locator('tbody tr').count()).toBe(2);
    expect(await obstacles(page)).toEqual([]);
  });

  it('finds both in the log, which can be narrowed to one kind', async () => {
    await visit(page, '/console/log?action=staff.update');
    const row = page.locator('tbody tr');
    expect(await row.count()).toBe(1);
    expect(await row.innerText()).toMatch(/Rôles pour la coalition changés[^]*administrateur·rice/);
    await page.getByRole('link', { name: say('log.all'), exact: true }).click();
    await page.getByText('Invitation envoyée').last().waitFor();
  });

  it('has failed work tried again, on record', async () => {
    await visit(page, '/console/queues');
    expect(await obstacles(page)).toEqual([]);
    await page.getByRole('button', { name: say('queues.retryAll') }).click();
    await told(page, 'queues.again', { count: 1 });
    expect(await office.site.story.db.sql(`select action from audit_entry where action = 'work.retry'`)).toHaveLength(1);
  });

  it('shows a representative the log of the organisation alone, and no work', async () => {
    const other = await office.enter(await office.person('representative'));
    await visit(other, '/console/log');
    expect(await other.locator('h1').innerText()).toBe(say('log.title'));
    expect(await other.locator('tbody').getByText('Rôles pour la coalition changés').count()).toBe(0);
    expect((await other.goto('/console/queues'))!.status()).toBe(404);
    expect((await other.goto('/console/log?of=coalition.x'))!.status()).toBe(404);
    expect(await other.getByRole('link', { name: say('screen.queues') }).count()).toBe(0);
    expect(office.faults).toEqual([]);
  });
});
