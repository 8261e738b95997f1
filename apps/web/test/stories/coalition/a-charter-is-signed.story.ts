import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { translate, type MessageKey } from '#libs/i18n';
import { makeCharter, makeMandate } from '#libs/organisations/testing';
import { type House, type Office, told, type Person } from '../../office.js';
import { obstacles } from '../../visitor.js';

const say = (key: string, values?: Record<string, string | number>) => translate('ar', `console.${key}` as MessageKey, values);

/** A second version of the charter is to be signed; a representative does so on her phone, in Arabic. */
export const aCharterToSign = (house: House) => describe('a charter to sign', () => {
  let office: Office;
  let person: Person;
  let phone: Page;
  let hash: string;
  beforeAll(async () => {
    office = house.office();
    const { site: { story: { db }, coalition, nour } } = office;
    person = await office.person('representative', { locale: 'ar' });
    await makeMandate(db, { organisationId: nour.id, accountId: person.accountId, powers: ['sign'] });
    const first = await makeCharter(db, { coalitionId: coalition.id });
    await db.sql(`insert into charter_signature (id, version_id, organisation_id, coalition_id, member_since, signed_at) values (uuidv7(), $1, $2, $3, now()::date, now())`, [first.id, nour.id, coalition.id]);
    const second = await makeCharter(db, { coalitionId: coalition.id, number: 2 });
    ({ hash } = second);
    await db.sql('update charter_version set round_at = now(), sign_by = now()::date + 20 where id = $1', [second.id]);
    phone = await office.enter(person, { width: 360, locale: 'ar' });
  });
  afterAll(() => office.leave());

  it('awaits her, shows what has changed since the one her association signed, and is signed', async () => {
    await phone.locator('.inbox li', { hasText: say('home.charter') }).getByRole('link').click();
    await phone.waitForURL('**/console/charter**');
    await phone.locator('article[lang=ar] ins', { hasText: '2' }).waitFor();
    expect(await phone.locator('main').innerText()).toContain(say('charter.progress', { signed: 0, expected: 2 }));
    expect(await obstacles(phone)).toEqual([]);
    await phone.getByRole('checkbox').check();
    await phone.getByRole('button', { name: say('charter.sign') }).click();
    await told(phone, 'charter.did.sign', {}, 'ar');
    expect(await phone.locator('main').innerText()).toContain(say('charter.progress', { signed: 1, expected: 2 }));
    expect(await phone.getByRole('button', { name: say('charter.sign') }).count()).toBe(0);
    expect(await obstacles(phone)).toEqual([]);
  });

  it('stands on the public page with her association and a hash that its document has', async () => {
    const { site } = office;
    await phone.goto(`/ar/coalitions/${site.coalition.slug}/charter`);
    expect(await phone.getByLabel('SHA-256').inputValue()).toBe(hash);
    expect(await phone.getByRole('link', { name: 'جمعية نور' }).count()).toBe(1);
    expect(await obstacles(phone)).toEqual([]);
    const document = await fetch(`${site.story.url}/ar/coalitions/${site.coalition.slug}/charter/2/document.json`);
    expect(createHash('sha256').update(Buffer.from(await document.arrayBuffer())).digest('hex')).toBe(hash);
    await phone.getByRole('link', { name: translate('ar', 'site.charter.adopted', { number: 1, day: '2 أبريل 2019' }) }).click();
    await phone.getByText(translate('ar', 'site.charter.superseded')).waitFor();
    expect(await phone.getByRole('link', { name: 'جمعية نور' }).count()).toBe(1);
    expect(office.faults).toEqual([]);
  });
});
