import type { Browser } from 'playwright-core';
import { locales } from '#libs/i18n';
import { makeCampaign, makeLetterCampaign } from '#libs/campaigns/testing';
import { Keys } from '#libs/crypto';
import { ConsultationLinks } from '#libs/documents';
import { makePublishedDocument, makeSubmittedReport } from '#libs/documents/testing';
import { specConfig } from '#libs/testing';
import { makeCharter } from '#libs/organisations/testing';
import { makeSite, type Site } from '../site-world.js';
import { device, obstacles, obstaclesOfWords, openBrowser } from '../visitor.js';

const MOST_BYTES = 30_000;
const MOST_SCRIPT = 2048;
const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }, { type: 'footnote', attrs: { text: 'Une note.' } }] });
/** A document with everything that may stand in one. */
const library = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Ce que nous demandons' }] }, line('Un centre ouvert le soir.'), { ...line('مركز مفتوح مساء'), attrs: { dir: 'rtl' } },
    { type: 'table', content: ['tableHeader', 'tableCell'].map((type) => ({ type: 'tableRow', content: [{ type, content: [line('Demande')] }] })) }, { type: 'blockquote', content: [line('Une parole.')] },
  ],
};

describe('every public page', () => {
  let site: Site;
  let browser: Browser;
  let paths: string[];
  beforeAll(async () => {
    [site, browser] = await Promise.all([makeSite(), openBrowser()]);
    await makeCharter(site.story.db, { coalitionId: site.coalition.id });
    const letters = `/letters/${(await makeLetterCampaign(site.story.db, { coalitionId: site.coalition.id, organisationId: site.nour.id })).slug}`;
    const petition = `/petitions/${site.slug}`;
    const campaign = 'le-soir-aussi';
    await site.story.db.sql(
      `with made as (insert into campaign (id, coalition_id, organisation_id, slug, title, text, state, starts_on) values (uuidv7(), $1, $2, $3, '{"fr":"Le soir aussi","ar":"في المساء أيضا"}', '{"fr":"Que les centres ouvrent.","ar":"لتفتح المراكز."}', 'active', now()::date) returning id)
       insert into coordinated_action (id, campaign_id, coalition_id, organisation_id, kind, title, text, starts_on, subject_kind, subject_id)
         select uuidv7(), made.id, $1, $2, one.kind, '{"fr":"Une veillée","ar":"أمسية"}', '{"fr":"Avec des lanternes."}', now()::date, case when one.kind = 'petition' then one.kind end, case when one.kind = 'petition' then $4::uuid end from made, unnest(array['petition', 'event']) one(kind)`,
      [site.coalition.id, site.nour.id, campaign, site.petitionId],
    );
    const shown = await makeCampaign(site.story.db, { coalitionId: site.coalition.id, organisationId: site.nour.id, petitionIds: [site.petitionId] });
    await site.story.db.sql('insert into campaign_participation_rule (campaign_id, coalition_id, lead_id, publishes_members, publishes_kit) values ($1, $2, $3, true, true)', [shown.id, site.coalition.id, site.nour.id]);
    await site.story.db.sql(`insert into campaign_participation (id, campaign_id, coalition_id, lead_id, organisation_id, state, joined_at, changed_at, is_published) values (gen_random_uuid(), $1, $2, $3, $3, 'joined', now(), now(), true)`, [shown.id, site.coalition.id, site.nour.id]);
    const written = await makePublishedDocument(site.story.db, { coalitionId: site.coalition.id, organisationId: site.nour.id, content: library });
    await makeSubmittedReport(site.story.db, { documentId: written.id, coalitionId: site.coalition.id, isPublic: true });
    const [consultation] = await site.story.db.sql<{ id: string }>(
      `insert into document_consultation (id, document_id, coalition_id, questions, texts, closes_at, erase_at) values (uuidv7(), $1, $2, '{"fr":"Que manque-t-il ?","ar":"ماذا ينقص؟"}', $3, now() + interval '9 days', now() + interval '1 year') returning id`,
      [written.id, site.coalition.id, { fr: library }],
    );
    const asked = new ConsultationLinks(new Keys(specConfig(site.story.db))).tokenOf(consultation!.id);
    paths = [
      '', '/petitions', '/petitions?q=nothing', petition, `${petition}?org=nour`, `/campaigns/${shown.slug}/members`, `${petition}/check-your-mail`, `${petition}/thank-you`, '/organisations', '/organisations/nour', '/campaigns', `/campaigns/${campaign}`, '/documents', '/documents?q=nothing', `/documents/${written.slug}`, `/documents/${written.slug}/report`, '/commitments', '/stream', '/commitments?state=kept', `/coalitions/${site.coalition.slug}`, `/coalitions/${site.coalition.slug}?date=2020-01-01`, `/coalitions/${site.coalition.slug}/charter`, `/m/${site.coalition.slug}`, `/coalitions/${site.coalition.slug}/join`, `/coalitions/${site.coalition.slug}/join/check-your-mail`, '/application/x', '/sign-off/x', '/consultations/x', `/consultations/${asked}`, `/consultations/${asked}/sheet`,
      '/confirm/x', '/my-signature/x', '/unsubscribe/x', '/withdrawn', '/link-expired', '/letters', letters, `${letters}/check-your-mail`, '/letters/confirm/x', '/letters/mine/x', '/letters/no-more/x', '/newsletter', '/newsletter/check-your-mail', '/newsletter/confirm/x', '/newsletter/welcome', '/preferences/x', '/activities', '/activities?month=2026-12', '/activities/centre/check-your-mail', '/activities/confirm/x', '/activities/mine/x', '/privacy', '/accessibility', '/legal', '/nothing', `/w/${site.slug}`,
    ];
  });
  afterAll(async () => {
    await browser.close();
    await site.story.end();
  });

  // Every page in French and in Arabic; English and Spanish look at half of them between them, for what their words may bring.
  it.each(locales)('has no obstacle in %s', async (locale) => {
    const context = await device(browser, site.story.url, { locale });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of paths.filter((_, i) => locale === 'fr' || locale === 'ar' || i % 4 === (locale === 'en' ? 1 : 3))) {
      await page.goto(`/${locale}${path}`);
      found.push(...(await (locale === 'fr' || locale === 'ar' ? obstacles : obstaclesOfWords)(page)).map((obstacle) => `${path} ${obstacle}`));
    }
    expect(found).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  }, 120_000);

  it('travels light, asks nobody else, and breaks no rule of its own policy', async () => {
    const walk = async (path: string) => {
      const context = await device(browser, site.story.url, { locale: 'ar' });
      const page = await context.newPage();
      const [sizes, faults]: [Map<string, number>, string[]] = [new Map(), []];
      page.on('console', (message) => message.type() === 'error' && !message.text().includes('status of 4') && faults.push(message.text()));
      page.on('response', async (response) => sizes.set(response.url(), (await response.request().sizes()).responseBodySize));
      await page.goto(`/ar${path}`);
      await page.waitForLoadState('networkidle');
      const scripts = [...sizes].filter(([address]) => /\.js($|\?)/.test(address)).reduce((sum, [, size]) => sum + size, 0);
      expect([...sizes.keys()].filter((address) => !address.startsWith(site.story.url))).toEqual([]);
      expect([path, [...sizes.values()].reduce((sum, size) => sum + size, 0) < MOST_BYTES, scripts <= MOST_SCRIPT, faults]).toEqual([path, true, true, []]);
      expect(await page.locator('script:not([src]), style, [style], [onclick]').count()).toBe(0);
      await context.close();
    };
    for (let at = 0; at < paths.length; at += 4) await Promise.all(paths.slice(at, at + 4).map(walk)); // they wait for silence together
  }, 120_000);

  it('leads from `/` to the language of the browser', async () => {
    const page = await (await device(browser, site.story.url, { locale: 'es' })).newPage();
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/es');
  });

  it('is announced to machines in every language', async () => {
    const text = async (path: string) => (await fetch(site.story.url + path)).text();
    for (const locale of locales) {
      expect(await text('/sitemap.xml')).toContain(`${site.story.url}/${locale}/petitions/${site.slug}`);
      expect(await text(`/${locale}/petitions.atom`)).toContain(`/${locale}/petitions/${site.slug}`);
      expect(await text(`/${locale}/petitions.rss`)).toContain(`/${locale}/petitions/${site.slug}`);
      expect(await text(site.page('fr'))).toContain(`hrefLang="${locale}"`);
    }
    expect(await text('/robots.txt')).toContain('Disallow: /*/confirm/');
  });
});
