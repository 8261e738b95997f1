import pg from 'pg';
import { makeCoalition, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { PublicNameChoice } from '#libs/signatures';
import { linksOf, openSigningHouse, samira, signer, type SigningHouse } from '#libs/signatures/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { entities } from '../api.module.js';

describe('what pages show and change by hand', () => {
  let db: SpecDatabase;
  let house: SigningHouse;
  let listener: pg.Client;
  let petition: { id: string; slug: string };
  let organisation: { id: string };
  let draft: { id: string };
  const heard: string[] = [];
  let end: () => void = () => undefined;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openSigningHouse(db, entities);
    const coalition = await makeCoalition(db);
    organisation = await makeOrganisation(db, { coalitionId: coalition.id });
    petition = await makePetition(db, { coalitionId: coalition.id, organisationId: organisation.id });
    draft = await makePetition(db, { coalitionId: coalition.id, organisationId: organisation.id, state: 'draft' });
    listener = new pg.Client({ connectionString: db.appUrl });
    listener.on('notification', ({ payload }) => (payload === 'end' ? end() : heard.push(payload ?? '')));
    await listener.connect();
    await listener.query('listen page');
  });
  afterAll(async () => {
    await listener.end();
    await house.close();
    await db.drop();
  });

  /** How many announcements a deed made; they arrive in order, so one of our own ends the count. */
  async function announcementsOf(deed: () => Promise<unknown>): Promise<number> {
    await deed();
    const isOver = new Promise<void>((resolve) => (end = resolve));
    await db.sql(`notify page, 'end'`);
    await isOver;
    return heard.splice(0).length;
  }

  it.each([
    ['the state', `update petition set state = 'paused' where id = $1`],
    ['news', `insert into petition_update (id, petition_id, title, body) values (gen_random_uuid(), $1, '{}', '{}')`],
    ['an erratum', `insert into erratum (petition_id, number, text) values ($1, 1, '{}')`],
    ['an answer', `insert into answer (id, petition_id, answered_on, text, locale) values (gen_random_uuid(), $1, now(), 'Oui', 'fr')`],
    ['a delivery', `insert into delivery (id, petition_id, target_position, delivered_on) values (gen_random_uuid(), $1, 0, now())`],
    ['a milestone that is reached', 'update milestone set reached_at = now() where petition_id = $1'],
  ])('is announced once: %s', async (_what, statement) => expect(await announcementsOf(() => db.sql(statement, [petition.id]))).toBe(1));

  it('is announced once: an organisation’s colour', async () => expect(await announcementsOf(() => db.sql(`update organisation set accent = '#0b5d57' where id = $1`, [organisation.id]))).toBe(1));

  it('is not announced while it is written', async () => {
    expect(await announcementsOf(() => db.sql('update petition set updated_at = now() where id = $1', [draft.id]))).toBe(0);
    expect(await announcementsOf(() => db.sql('insert into milestone (petition_id, goal) values ($1, 7)', [draft.id]))).toBe(0);
  });

  it('is not announced by signatures, but by a public name that is taken back', async () => {
    expect(await announcementsOf(() => db.sql(`update petition set state = 'open' where id = $1`, [petition.id]))).toBe(1);
    const email = 'visible@example.org';
    expect(await announcementsOf(() => house.sign.run(samira, signer(petition.slug, { email, publicName: PublicNameChoice.FULL })))).toBe(0);
    const links = await linksOf(db, house.keys, email);
    expect(await announcementsOf(() => house.confirm.run(samira, links.confirm))).toBe(0);
    await db.sql(`insert into public_signer (signature_id, petition_id, organisation_id, name, confirmed_on) values ($1, $2, $3, 'Samira Benali', now())`, [links.id, petition.id, organisation.id]);
    expect(await announcementsOf(() => house.withdraw.run(samira, links.manage))).toBe(1);
    expect(await db.sql('select 1 from public_signer')).toEqual([]);
  });
});
