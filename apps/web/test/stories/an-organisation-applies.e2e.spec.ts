import type { Page } from 'playwright-core';
import { makeCoordinator } from '#libs/organisations/testing';
import { Office } from '../office.js';
import { linkIn } from '../site-world.js';

const email = 'hanae@quartier.example';
const pdf = (text: string) => ({ name: 'القانون الأساسي.pdf', mimeType: 'application/pdf', buffer: Buffer.from(text) });

/** A neighbourhood association applies in Arabic on a phone without scripts: form, mail, documents, sent. */
describe('an organisation applies', () => {
  let office: Office;
  let page: Page;
  const states = () => office.site.story.db.sql<{ state: string }>('select state from application');
  const press = async (selector: string) => Promise.all([page.waitForEvent('domcontentloaded'), page.click(selector)]);

  beforeAll(async () => {
    office = await Office.open();
    const { story: { db }, coalition } = office.site;
    await makeCoordinator(db, { coalitionId: coalition.id });
    await db.sql(`insert into admission_rule (coalition_id, is_open, sponsors) values ($1, true, 1)`, [coalition.id]);
    await db.sql(`insert into admission_criterion (id, coalition_id, position, kind, is_blocking, "values", words) values (uuidv7(), $1, 1, 'territory', true, '{MA-01}', '{}'), (uuidv7(), $1, 2, 'declaration', true, '{}', $2), (uuidv7(), $1, 3, 'document', true, '{}', $3)`, [coalition.id, { ar: 'هي مستقلة.' }, { ar: 'القانون الأساسي' }]);
    page = await office.page({ locale: 'ar', width: 360, javaScriptEnabled: false });
  });
  afterAll(() => office.close());

  it('loses nothing of what was typed to a fault, and is asked to look into the mail', async () => {
    await page.goto(`/ar/coalitions/${office.site.coalition.slug}/join`);
    expect(await page.innerText('main')).toContain('هي مستقلة.');
    await page.fill('[name=nameAr]', 'جارات بني مكادة');
    await page.selectOption('[name=kindOfOrganisation]', 'ASSOCIATION');
    await page.fill('[name=formedOn]', '2019-03-08');
    await page.selectOption('[name=seat]', 'MA-TNG');
    await page.check('[name=sponsors] >> nth=0');
    await page.fill('[name=motivation]', 'نريد العمل معكم.');
    await page.fill('[name=website]', 'https://x');
    await page.fill('[name=contactName]', 'هناء');
    await page.fill('[name=contactEmail]', email);
    await press('main form button[type=submit]');
    expect(await page.locator('#website-fault').count()).toBe(1);
    expect(await page.inputValue('[name=nameAr]')).toBe('جارات بني مكادة');
    await page.fill('[name=website]', '');
    await press('main form button[type=submit]');
    expect(new URL(page.url()).pathname).toMatch(/check-your-mail$/);
  });

  it('confirms by a button, joins its statutes, is told what is missing, and sends it', async () => {
    await page.goto(await linkIn(office.site, email, 'application'));
    expect(await page.locator('[name=file]').count()).toBe(0);
    await press('[value=confirm]');
    await page.setInputFiles('[name=file]', pdf('<!doctype html><script>1</script>'));
    await press('form[enctype] button');
    expect(await page.locator('#upload-fault').count()).toBe(1);
    await page.setInputFiles('[name=file]', pdf('%PDF-1.4\n1 0 obj\n'));
    await press('form[enctype] button');
    expect(await page.innerText('.dossier')).toContain('القانون الأساسي.pdf');
    await press('[value=submit]');
    expect(await page.innerText('#faults')).toContain('هي مستقلة.');
    await page.click('#edit summary');
    await page.check('[name=declarations]');
    await press('[value=edit]');
    await press('[value=submit]');
    expect(await states()).toEqual([{ state: 'submitted' }]);
    expect(await page.locator('[value=edit], [name=file]').count()).toBe(0);
    await office.site.story.workDone();
    expect((await office.site.story.mailsTo(email)).length).toBe(2);
  });
});
