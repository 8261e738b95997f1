import type { Page } from 'playwright-core';
import { Queues } from '#libs/jobs';
import { keepAdmissions } from '#libs/organisations';
import { makeMandate } from '#libs/organisations/testing';
import { specConfig } from '#libs/testing';
import { Office, password, reloadUntil, say, settled, visit, type Person } from '../office.js';
import { linkIn } from '../site-world.js';
import { obstacles } from '../visitor.js';

const email = 'hanae@quartier.example';
const otherEmail = 'driss@cooperative.example';
const cooperative = 'Coopérative Argane';
const pdf = (text: string) => ({ name: 'القانون الأساسي.pdf', mimeType: 'application/pdf', buffer: Buffer.from(text) });

/**
 * A neighbourhood association applies in Arabic on a phone without scripts and is admitted by people with phones; then the rules
 * are made stricter, and a cooperative applies in French, is reported on, objected to, admitted, and named when it agrees.
 */
describe('an organisation applies', () => {
  let office: Office;
  let page: Page;
  let amina: Page;
  let chair: Page;
  let rapporteur: Person;
  const states = () => office.site.story.db.sql<{ state: string }>('select state from application');
  const press = async (selector: string) => Promise.all([page.waitForEvent('domcontentloaded'), page.click(selector)]);

  /** Somebody of a member with its mandate. */
  async function delegate(at: 'nour' | 'tawassol', name: string, locale: 'fr' | 'ar' = 'fr'): Promise<Person> {
    const person = await office.person('representative', { at, locale, name });
    await makeMandate(office.site.story.db, { organisationId: office.site[at].id, accountId: person.accountId, powers: ['sign', 'vote'] });
    return person;
  }
  async function coordinator(locale: 'fr' | 'ar'): Promise<Person> {
    const person = await office.person('contributor', { at: 'tawassol', locale });
    await office.site.story.db.sql(`insert into coalition_staff (coalition_id, account_id, role) values ($1, $2, 'coordinator')`, [office.site.coalition.id, person.accountId]);
    return person;
  }
  /** From one's home of the console to the application that waits there. */
  const take = async (who: Page, name: string) => {
    await visit(who, '/console');
    await who.getByRole('link', { name }).click();
    await who.getByRole('heading', { name, level: 1 }).waitFor();
  };
  const act = async (who: Page, name: string) => {
    await who.click(`main button[value=${name}]`);
    await who.locator('.good-note[role=status]').waitFor();
    await settled(who);
  };
  const accept = async (who: Page) => {
    const button = who.locator('section[aria-labelledby=deciding] > button');
    await button.click();
    await who.locator('[role=alertdialog] .grave').click();
    await button.waitFor({ state: 'detached' });
  };
  /** The last day for objections goes by. */
  const hear = async () => {
    const queues = new Queues(specConfig(office.site.story.db));
    await office.site.story.db.sql(`update application set due_at = now() - interval '1 minute' where state = 'objection'`);
    await queues.get(keepAdmissions.queue).add(keepAdmissions.name, {});
    await queues.onApplicationShutdown();
  };

  beforeAll(async () => {
    office = await Office.open();
    const { story: { db }, coalition } = office.site;
    chair = await office.enter(await coordinator('fr'));
    rapporteur = await delegate('nour', 'Amina', 'ar');
    amina = await office.enter(rapporteur, { locale: 'ar', width: 360 });
    await db.sql(`insert into admission_rule (coalition_id, is_open, sponsors, objection_days) values ($1, true, 1, 0)`, [coalition.id]);
    await db.sql(`insert into admission_criterion (id, coalition_id, position, kind, is_blocking, "values", words) values (uuidv7(), $1, 1, 'territory', true, '{MA-01}', '{}'), (uuidv7(), $1, 2, 'declaration', true, '{}', $2), (uuidv7(), $1, 3, 'document', true, '{}', $3)`, [coalition.id, { ar: 'هي مستقلة.', fr: 'Elle est indépendante.' }, { ar: 'القانون الأساسي', fr: 'Ses statuts' }]);
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

  it('is checked, sponsored and accepted in Arabic on phones, and welcomed by mail', async () => {
    const lead = await office.enter(await coordinator('ar'), { locale: 'ar', width: 360 });
    await take(lead, 'جارات بني مكادة');
    expect(await lead.innerText('main')).toContain('القانون الأساسي.pdf');
    expect(await obstacles(lead)).toEqual([]);
    await act(lead, 'complete');
    await take(amina, 'جارات بني مكادة');
    expect(await amina.innerText('main')).not.toContain(email);
    expect(await obstacles(amina)).toEqual([]);
    await amina.fill('[name=note]', 'نعرفهن منذ سنين.');
    await act(amina, 'confirm');
    await take(lead, 'جارات بني مكادة');
    expect(await lead.innerText('main')).toContain('نعرفهن منذ سنين.');
    await accept(lead);
    await office.site.story.workDone();
    expect(await states()).toEqual([{ state: 'admitted' }]);
    expect(await linkIn(office.site, email, 'invitation')).toMatch(/^\/ar\//);
    await page.goto(`/ar/coalitions/${office.site.coalition.slug}`);
    expect(await page.innerText('main')).not.toContain('جارات بني مكادة');
  });

  it('has stricter rules for the next, and one criterion more', async () => {
    await visit(chair, '/console/coalition');
    await chair.getByRole('link', { name: say('joining.link') }).click();
    await chair.getByRole('heading', { name: say('joining.title'), level: 1 }).waitFor();
    expect(await obstacles(chair)).toEqual([]);
    await chair.fill('[name=rapporteurs]', '1');
    await chair.fill('[name=objectionDays]', '14');
    await act(chair, 'rules');
    await visit(chair);
    expect(await chair.inputValue('[name=objectionDays]')).toBe('14');
    const adding = chair.locator('form.card', { has: chair.locator('button[value=add]') });
    await adding.locator('[name=fr]').fill('Ses comptes sont publiés.');
    await act(chair, 'add');
    await chair.locator('ul.plain > li', { hasText: 'Ses comptes sont publiés.' }).waitFor();
  });

  it('applies in French under the new rules', async () => {
    const driss = await office.page();
    await driss.goto(`/fr/coalitions/${office.site.coalition.slug}/join`);
    expect(await driss.innerText('main')).toContain('Ses comptes sont publiés.');
    expect(await obstacles(driss)).toEqual([]);
    await driss.fill('[name=nameFr]', cooperative);
    await driss.selectOption('[name=kindOfOrganisation]', 'COOPERATIVE');
    await driss.fill('[name=formedOn]', '2016-05-02');
    await driss.selectOption('[name=seat]', 'MA-TNG');
    await driss.check('[name=sponsors][value=tawassol]');
    await driss.fill('[name=motivation]', 'Nos membres signent déjà vos pétitions.');
    await driss.fill('[name=contactName]', 'Driss');
    await driss.fill('[name=contactEmail]', otherEmail);
    await driss.getByLabel('Elle est indépendante.').check();
    await driss.click('main form button[type=submit]');
    await driss.waitForURL(/check-your-mail$/);
    await driss.goto(await linkIn(office.site, otherEmail, 'application'));
    await driss.click('[value=confirm]');
    await driss.setInputFiles('[name=file]', { ...pdf('%PDF-1.4\n1 0 obj\n'), name: 'statuts.pdf' });
    await driss.click('form[enctype] button');
    await driss.locator('.dossier', { hasText: 'statuts.pdf' }).waitFor();
    await driss.click('[value=submit]');
    await driss.waitForURL(/done=submit/);
  });

  it('is found complete, sponsored in the console, and reported on by whom the coordination names', async () => {
    await take(chair, cooperative);
    await chair.locator('section[aria-labelledby=criteria] li', { hasText: 'Ses comptes sont publiés.' }).getByText(say('admissions.unmet')).waitFor();
    const [download] = await Promise.all([chair.waitForEvent('download'), chair.getByRole('link', { name: 'statuts.pdf' }).click()]);
    expect(await download.failure()).toBeNull();
    await act(chair, 'complete');
    const leila = await office.enter(await delegate('tawassol', 'Leïla'));
    await take(leila, cooperative);
    await act(leila, 'confirm');
    await take(chair, cooperative);
    await chair.check(`[name=accountId][value="${rapporteur.accountId}"]`);
    await act(chair, 'name');
    await take(amina, cooperative);
    await amina.check('[name=opinion][value=FAVOURABLE]');
    await amina.fill('[name=report]', 'زرتها يوم 12.');
    await act(amina, 'report');
  });

  it('is objected to with a reason, which is answered in writing before it is accepted', async () => {
    const samira = await office.enter(await delegate('nour', 'Samira'));
    await take(samira, cooperative);
    await samira.getByText(say('admissions.object'), { exact: true }).click();
    await samira.fill('[name=reason]', 'Ses comptes ne sont pas publiés.');
    await act(samira, 'object');
    await hear();
    await take(chair, cooperative);
    await reloadUntil(chair, office, say('admissions.state.DECIDING'));
    expect(await chair.innerText('main')).toContain(say('admissions.answerFirst'));
    expect(await chair.locator('section[aria-labelledby=deciding] > button').count()).toBe(0);
    await chair.fill('[name=answer]', 'Ils le sont depuis mardi.');
    await act(chair, 'answer');
    await visit(samira);
    await samira.getByText('Ils le sont depuis mardi.').waitFor();
    await accept(chair);
    await reloadUntil(chair, office, say('admissions.joined'));
    expect(await obstacles(chair)).toEqual([]);
  });

  it('is represented by its invited contact, and named publicly once it agrees', async () => {
    const driss = await office.page();
    await driss.goto(await linkIn(office.site, otherEmail, 'invitation'));
    await driss.fill('[name=password]', password);
    await driss.getByRole('button', { name: say('invitation.submit') }).click();
    await driss.waitForURL('**/console');
    const reader = await office.page();
    await reader.goto(`/es/coalitions/${office.site.coalition.slug}`);
    expect(await reader.innerText('main')).not.toContain(cooperative);
    await visit(driss, '/console/organisation');
    await act(driss, 'list');
    await reader.goto(`/fr/coalitions/${office.site.coalition.slug}`);
    await reader.getByRole('link', { name: cooperative }).first().click();
    await reader.getByRole('heading', { name: cooperative, level: 1 }).waitFor();
    expect(office.faults).toEqual([]);
  });
});
