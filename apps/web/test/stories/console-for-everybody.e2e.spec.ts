import type { RouteConfigEntry } from '@react-router/dev/routes';
import { locales } from '#libs/i18n';
import { makeConsentingSigners } from '#libs/mailings/testing';
import { makePetition } from '#libs/petitions/testing';
import { consoleRoutes } from '../../console/routes.js';
import { screens } from '../../console/room/screens.js';
import { Office, password } from '../office.js';
import { obstacles } from '../visitor.js';

/** Addresses of all routes that show a screen, with the names of what varies in them. */
function addresses(routes: readonly RouteConfigEntry[], at = ''): string[] {
  return routes.flatMap(({ path, file, children }) => {
    const here = path ? `${at}/${path}` : at;
    return children ? addresses(children, here) : file.endsWith('.tsx') ? [here] : [];
  });
}
const all = addresses(consoleRoutes);

describe('every screen of the console', () => {
  let office: Office;
  let real: (address: string) => string;
  beforeAll(async () => {
    office = await Office.open();
    const { site: { story, coalition, nour, petitionId, slug } } = office;
    await makeConsentingSigners(story.db, 3, { petitionId, leadId: nour.id });
    const drafted = (state: 'draft' | 'in_review') => makePetition(story.db, { coalitionId: coalition.id, organisationId: nour.id, state });
    const [draft, sent] = await Promise.all([drafted('draft'), drafted('in_review')]);
    const words = '{"referenceLocale":"fr","targets":[{"kind":"region","name":{"fr":"Région"}}],"texts":{"fr":{"body":"Nous demandons un centre.","title":"Un centre"}}}';
    await story.db.sql(`insert into petition_review (id, petition_id, decision, note, words, text_hash) values (gen_random_uuid(), $1, 'changes_requested', 'Pour quand ?', $2, sha256(convert_to($2, 'UTF8')))`, [sent.id, words]);
    const client = await story.client().signIn((await office.person(['representative', 'campaigner'])).email, password);
    const { createMailing: { id } } = await client.ask<{ createMailing: { id: string } }>('mutation ($input: CreateMailingInput!) { createMailing(input: $input) { ... on Mailing { id } } }', { input: { organisation: nour.id, petition: slug, texts: [{ locale: 'fr', subject: 'Où en sommes-nous', body: 'Merci.' }] } });
    await client.ask('mutation ($input: RequestExportInput!) { requestExport(input: $input) { __typename } }', { input: { kind: 'SIGNERS', format: 'CSV', petition: slug, organisation: nour.id, locale: 'fr', purpose: 'Bilan du comité' } });
    const slugOf = (address: string) => (/(text|details)$/.test(address) ? draft : address.endsWith('review') ? sent : { slug }).slug;
    real = (address) => address.replace('petitions/:slug', `petitions/${slugOf(address)}`).replace('mailings/:id', `mailings/${id}`).replace(':token', 'x').replace('*', 'nowhere');
  });
  afterAll(() => office.close());

  it('is known to this walk: what varies in an address has an example', () => {
    expect(all.map(real).filter((address) => address.includes(':'))).toEqual([]);
    expect(all).toEqual(expect.arrayContaining(screens.map(({ to }) => to.slice(1)).map((to) => `/${to}`)));
  });

  it.each(locales)('has no obstacle in %s, light and dark', async (locale) => {
    const width = locale === 'ar' || locale === 'en' ? 360 : 1280;
    const [person, door] = [await office.everyRole(locale), await office.page({ width, locale })];
    const room = await office.enter(person, { width, locale });
    const found: string[] = [];
    for (const address of all.map(real)) {
      const page = /sign-in|forgotten|password|invitation/.test(address) ? door : room;
      await page.goto(address);
      found.push(...(await obstacles(page)).map((obstacle) => `${address} ${obstacle}`));
    }
    expect(found).toEqual([]);
    expect(await room.getAttribute('html', 'lang')).toBe(locale);
    await Promise.all([room.context().close(), door.context().close()]);
  }, 240_000);
});
