import type { Browser, Page } from 'playwright-core';
import { makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { looksDangerous, readCsv, readXlsx } from '#libs/exports/testing';
import { Campaign } from '../hostile/campaign.js';
import { entries, shownFields, unsorted } from '../hostile/person.js';
import { allHostile as all, forbidden, hostile } from '../hostile/texts.js';
import { textFields } from '../hostile/text-fields.js';
import { signIn } from '../office.js';
import { makeSite, type Site } from '../site-world.js';
import { device, openBrowser } from '../visitor.js';

const inBothTongues = (text: string) => JSON.stringify({ fr: text, ar: text });

describe('hostile texts in every field', () => {
  let site: Site;
  let browser: Browser;
  let slug: string;
  beforeAll(async () => {
    [site, browser] = await Promise.all([makeSite({ TRUST_PROXY: 'true', SIGN_RATE_LIMIT: '0' }), openBrowser()]);
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
  });

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
  });

  describe('typed into every field', () => {
    let campaign: Campaign;
    beforeAll(async () => {
      campaign = await Campaign.begin(site);
      await campaign.run();
    }, 150_000);
    /** What a browser that parses it finds in it that should not be there. */
    const holes = async (page: Page, htmls: readonly string[]) =>
      page.evaluate(([all, selector]) => all.flatMap((html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const loose = [...parsed.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => name.startsWith('on') || /^\s*(javascript|vbscript):/i.test(element.getAttribute(name)!)));
        return [...parsed.querySelectorAll(selector), ...loose].map((element) => element.outerHTML.slice(0, 100));
      }), [htmls, forbidden] as const);
    const read = async (path: string) => (await fetch(site.story.url + path)).text();

    it('is known of each text of the schema: it comes out somewhere, or why it does not', () => expect(unsorted).toEqual([]));

    it('took the corpus in wherever a text comes out', () => {
      expect(campaign.faults).toEqual([]);
      expect(shownFields.filter((field) => !campaign.taken.has(field))).toEqual([]);
      expect(campaign.signers.size).toBeGreaterThan(15);
    });

    it('breaks nothing in any field, with whatever no text can hold', async () => {
      const broken: string[] = [];
      const left = textFields.flatMap((field) => [all.slice(0, 2000), 'a\0\uD800../?x#'].map((text) => [field, text] as const));
      await Promise.all(Array.from({ length: 6 }, async () => {
        for (let one = left.pop(); one; one = left.pop()) {
          const { status, code } = await campaign.author.type(...one);
          if (status !== 200 || code === 'UNEXPECTED') broken.push(`${one[0]} ${status} ${code}`);
        }
      }));
      const pages = (text: string) => ['/fr/petitions?q=', '/fr/petitions/', '/fr/organisations/', '/fr/confirm/', '/oembed?url='].map((page) => page + encodeURIComponent(text.slice(0, 1000)));
      for (const path of [...hostile.map((text, i) => pages(text)[i % 5]!), ...pages('\0'), ...pages(all)]) {
        const { status } = await fetch(site.story.url + path);
        if (status >= 500) broken.push(`${path} ${status}`);
      }
      for (const path of ['/api/petitions/%00/sign', `/api/petitions/${site.slug}/sign`, '/api/newsletter/subscribe', '/api/signatures/confirm']) {
        const { status } = await site.story.client().post(path, { givenName: 'a\0', familyName: 'a\0', email: 'a\0@association.ma', organisation: 'a\0', token: 'a\0', locale: 'fr' });
        if (status >= 500) broken.push(`${path} ${status}`);
      }
      expect(broken).toEqual([]);
    });

    it('stays text on the pages and in the feeds', async () => {
      const { page, faults } = await wary('fr');
      const paths = [...campaign.petitions.map((slug) => `/fr/petitions/${slug}`), ...campaign.organisations.map((slug) => `/ar/organisations/${slug}`), ...campaign.applications.map((token) => `/fr/application/${token}`), `/fr/coalitions/${site.coalition.slug}/join`, ...hostile.map((text) => `/fr/petitions?q=${encodeURIComponent(text)}`), site.page('fr'), `/fr/coalitions/${site.coalition.slug}/charter`];
      await page.goto(site.page('fr'));
      expect(await holes(page, await Promise.all(paths.map(read)))).toEqual([]);
      for (const path of [site.page('ar'), `/fr/petitions/${campaign.petitions[0]}`, '/fr/organisations', `/fr/coalitions/${site.coalition.slug}/charter`]) {
        await page.goto(path);
        expect([path, await page.locator(forbidden).count(), await page.evaluate('window.taken')]).toEqual([path, 0, undefined]);
      }
      const feeds = await Promise.all(['/fr/petitions.atom', '/fr/petitions.rss', '/sitemap.xml'].map(read));
      expect(await page.evaluate((texts) => texts.map((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror, script, svg')?.textContent ?? ''), feeds)).toEqual(['', '', '']);
      expect(faults).toEqual([]);
    });

    it('stays text in the console', async () => {
      const { page, faults } = await wary('fr');
      await page.goto('/console/sign-in');
      await signIn(page, campaign.email);
      const [petition] = campaign.petitions;
      for (const path of ['petitions', `petitions/${petition}`, `petitions/${petition}/text`, `petitions/${petition}/review`, 'mailings', `mailings/${campaign.mailings[0]}`, 'exports', 'members', 'staff', 'staff/voices', 'decisions', ...campaign.decisions.slice(0, 2).map((id) => `decisions/${id}`), 'mandates', 'charter', 'log', 'account']) {
        await page.goto(`/console/${path}`);
        expect([path, await page.locator(forbidden.replace(/^script[^,]*, /, '')).count(), await page.evaluate('window.taken')]).toEqual([path, 0, undefined]);
      }
      expect(faults.filter((fault) => !fault.includes('status of 4'))).toEqual([]);
    });

    it('stays text in the mails, and turns into no head and no recipient', async () => {
      const { page, faults } = await wary('fr');
      const mails = await site.story.mailsTo('');
      const known = ['from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type', 'content-language', 'auto-submitted', 'x-auto-response-suppress', 'list-unsubscribe', 'list-unsubscribe-post', 'list-id', 'feedback-id', 'precedence'];
      expect(mails.length).toBeGreaterThan(150);
      expect(mails.flatMap(({ headers }) => Object.keys(headers)).filter((name) => !known.includes(name))).toEqual([]);
      expect(mails.filter(({ headers, to, from }) => headers['to'] !== to || !/<sawt@[^<>@]+>$/.test(from) || Object.values(headers).some((value) => /[\r\n]/.test(value)))).toEqual([]);
      expect(mails.filter(({ subject }) => subject.includes(entries[0]!)).length).toBeGreaterThan(0);
      expect(await site.story.mailsTo('victim')).toEqual([]);
      expect(await holes(page, mails.map(({ html }) => html))).toEqual([]);
      expect(faults).toEqual([]);
    });

    it('stays text in the files', async () => {
      const cells: string[] = [];
      for (const { id, format } of campaign.exports) {
        const file = await campaign.file(id);
        if (format === 'CSV') cells.push(...readCsv(file).flat());
        if (format === 'XLSX') (await readXlsx(file)).eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell.formula || cell.hyperlink ? `=${cell.address}` : cell.text))));
        if (format === 'PDF') expect([...file.toString('latin1').replace(/stream\r?\n.*?endstream/gs, '').matchAll(/\/(JS|JavaScript|Launch|OpenAction|AA|EmbeddedFile|URI \((?!http:\/\/localhost)[^)]*)\b/g)].map(([found]) => found)).toEqual([]);
      }
      expect(cells.filter(looksDangerous)).toEqual([]);
      const names = [...campaign.signers.values()].map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim());
      expect(names.map((name) => (looksDangerous(name) ? `'${name}` : name)).filter((name) => cells.filter((cell) => cell === name).length !== 4)).toEqual([]);
    });
  });
});
