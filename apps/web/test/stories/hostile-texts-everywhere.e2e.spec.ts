import type { Browser, Page } from 'playwright-core';
import { makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { makeSite, type Site } from '../site-world.js';
import { device, openBrowser } from '../visitor.js';

/** Texts that try to run, to leave their place, or to become a formula. Each begins with what would set it free. */
const hostile = [
  '<script>window.taken=1;alert(1)</script>', '"><img src=x onerror="window.taken=1;alert(1)">', '</title><svg onload="window.taken=1;alert(1)">', '</script><script>window.taken=1</script>', '<iframe src="javascript:alert(1)"></iframe>',
  '<base href="//evil.example/">', '<!-- ', '\' onmouseover=\'alert(1)', '{{7*7}} ${7*7} <%= 7*7 %>', '[lien](javascript:alert(1))', '[lien](https://evil.example" onclick="alert(1))', '&lt;script&gt; &#60;b&#62;',
  '\u202Etxt.exe\u202C \u2066\u2067x', '\'; drop table signature; --', '\r\nBcc: victim@evil.example', '=HYPERLINK("https://evil.example")', '+1+1', '@SUM(1)', 'x'.repeat(400),
];
const all = hostile.join(' \n');
const inBothTongues = (text: string) => JSON.stringify({ fr: text, ar: text });
const forbidden = 'script:not([src]):not([type="application/ld+json"]), img[src="x"], svg[onload], iframe[src^="javascript"], base, [onerror], [onload], [onmouseover], [onclick], a[href^="javascript" i], a[href*="evil.example"]:not([rel~="noopener"])';

describe('hostile texts in every field', () => {
  let site: Site;
  let browser: Browser;
  let slug: string;
  beforeAll(async () => {
    [site, browser] = await Promise.all([makeSite(), openBrowser()]);
    await fillAllFields();
  }, 150_000);
  afterAll(async () => {
    await browser.close();
    await site.story.end();
  });

  /** Straight into the tables: what a door would refuse must not be dangerous either. */
  async function fillAllFields(): Promise<void> {
    const { db } = site.story;
    const both = { fr: all, ar: all };
    const evil = await makeOrganisation(db, { coalitionId: site.coalition.id, slug: 'hostile', name: both });
    const petition = await makePetition(db, { coalitionId: site.coalition.id, organisationId: evil.id, titles: both, bodies: both, slug: 'hostile', state: 'approved' });
    slug = petition.slug;
    await db.sql('update petition_target set name = $2 where petition_id = $1', [petition.id, inBothTongues(all)]);
    await db.sql(`update petition set state = 'open', opened_at = date_trunc('milliseconds', now()), text_hash = sha256(id::text::bytea) where id = $1`, [petition.id]);
    await db.sql('insert into petition_update (id, petition_id, title, body) values (uuidv7(), $1, $2, $2)', [petition.id, inBothTongues(all)]);
    await db.sql('insert into erratum (petition_id, number, text) values ($1, 1, $2)', [petition.id, inBothTongues(all)]);
    await db.sql(`insert into delivery (id, petition_id, target_position, delivered_on, receipt, note) values (uuidv7(), $1, 0, current_date, $2, $2)`, [petition.id, all]);
    await db.sql(`insert into answer (id, petition_id, answered_on, summary, text, locale) values (uuidv7(), $1, current_date, $2, $2, 'fr')`, [petition.id, all]);
    await db.sql('insert into public_signer (signature_id, petition_id, organisation_id, name, confirmed_on) select uuidv7(), $1, $2, name, current_date from unnest($3::text[]) name', [petition.id, evil.id, hostile]);
    await db.sql('insert into petition_tally (petition_id, organisation_id, confirmed) values ($1, $2, 500) on conflict (petition_id) do update set confirmed = 500', [petition.id, evil.id]);
  }

  /** A page that remembers what ran in it and what its policy stopped. */
  async function wary(locale: 'fr' | 'ar'): Promise<{ page: Page; faults: string[] }> {
    const page = await (await device(browser, site.story.url, { locale })).newPage();
    const faults: string[] = [];
    page.on('dialog', (dialog) => void (faults.push(`dialog ${dialog.message()}`), dialog.dismiss()));
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => request.url().includes('evil.example') && faults.push(request.url()));
    return { page, faults };
  }

  it.each(['fr', 'ar'] as const)('stay text on the pages in %s', async (locale) => {
    const { page, faults } = await wary(locale);
    for (const path of [`/petitions/${slug}`, '/petitions', '/petitions?q=script', '/organisations', '/organisations/hostile', '', '/newsletter', `/w/${slug}`]) {
      const answer = await page.goto(`/${locale}${path}`);
      expect([path, answer!.status() < 500, await page.locator(forbidden).count(), await page.evaluate('window.taken')]).toEqual([path, true, 0, undefined]);
    }
    await page.goto(`/${locale}/petitions/${slug}`);
    expect(await page.locator('body').innerText()).toContain('<script>window.taken=1');
    expect(faults).toEqual([]);
  }, 60_000);

  it('are refused by the doors or stay text in the mails', async () => {
    const { page, faults } = await wary('fr');
    const [client, answers] = [site.story.client(), [] as number[]];
    for (const [i, text] of hostile.entries()) {
      const fields = { givenName: text, familyName: text, email: `hostile${i}@association.ma`, country: 'MA', area: 'MA-TNG', publicName: 'FULL', locale: 'fr' };
      answers.push((await client.post(`/api/petitions/${slug}/sign`, fields)).status);
    }
    answers.push((await client.post('/api/newsletter/subscribe', { email: `${hostile[0]}@association.ma`, locale: 'fr', organisation: hostile[1]! })).status);
    expect(answers.filter((status) => status >= 400)).toEqual([]);
    await site.story.workDone();
    const mails = await site.story.mailsTo('hostile');
    const kept = await site.story.db.sql('select 1 from signature');
    expect(kept.length).toBeGreaterThan(0);
    expect(mails).toHaveLength(kept.length);
    for (const { html, to, subject } of mails) {
      expect(subject).not.toMatch(/[\r\n]/);
      await page.setContent(html);
      expect([to, await page.locator(forbidden).count(), await page.evaluate('window.taken')]).toEqual([to, 0, undefined]);
    }
    expect(await site.story.mailsTo('victim')).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);
});
