import type { DataSource } from 'typeorm';
import { authEntities } from '#libs/auth';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeOrganisation } from '#libs/organisations/testing';
import { connect, makeSpecDatabase, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { OpenPetitions } from './open-petitions.service.js';
import { petitionEntities, PetitionRow } from './petition.entities.js';
import { PetitionEvents } from './petition.events.js';
import { makePetition } from './testing/index.js';

describe('petitions on the signing path', () => {
  let db: SpecDatabase;
  let api: SpecConnection;
  let events: PetitionEvents;
  let open: OpenPetitions;
  let coalitionId: string;
  let lead: string;
  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await connect(db, 'app', [...authEntities, ...organisationEntities, ...petitionEntities]);
    coalitionId = (await makeCoalition(db)).id;
    lead = (await makeOrganisation(db, { coalitionId })).id;
  });
  beforeEach(() => {
    events = new PetitionEvents();
    open = new OpenPetitions(api.source, events);
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  it('are read without an actor, the leading organisation first', async () => {
    const partner = (await makeOrganisation(db, { coalitionId })).id;
    const { id, slug } = await makePetition(db, { coalitionId, organisationId: lead, partnerIds: [partner], personsPerMailbox: 2, titles: { ar: 'مركز صحي مفتوح مساء' } });
    expect(await open.bySlug(slug)).toEqual({
      id, slug, state: 'open', isOpen: true, coalitionId, organisationId: lead, partnerIds: [lead, partner], partnerSlugs: [`organisation-${lead}`, `organisation-${partner}`],
      partnersVersion: 1, personsPerMailbox: 2, textVersion: 1, referenceLocale: 'ar', titles: { ar: 'مركز صحي مفتوح مساء' },
    });
  });

  it('stay unknown while they are drafts, and cannot be signed when paused, ended or imported', async () => {
    const made = (wishes: object) => makePetition(db, { coalitionId, organisationId: lead, ...wishes });
    expect(await open.bySlug((await made({ state: 'draft' })).slug)).toBeUndefined();
    expect(await open.bySlug((await made({ state: 'scheduled' })).slug)).toBeUndefined();
    expect((await open.bySlug((await made({ state: 'paused' })).slug))?.isOpen).toBe(false);
    expect((await open.bySlug((await made({ closesAt: new Date('2020-01-01') })).slug))?.isOpen).toBe(false);
    expect((await open.bySlug((await made({ isImported: true })).slug))?.isOpen).toBe(false);
    expect(await open.bySlug('nothing-of-that-name')).toBeUndefined();
  });

  it('are found beside a name that no table can hold', async () => {
    const { id, slug } = await makePetition(db, { coalitionId, organisationId: lead });
    const found = await Promise.all([open.bySlug('a\0b'), open.bySlug(slug)]);
    expect(found.map((one) => one?.id)).toEqual([undefined, id]);
  });

  it('are kept for a moment with one statement, and dropped when something happens to them', async () => {
    const { id, slug } = await makePetition(db, { coalitionId, organisationId: lead });
    let asked = 0;
    open = new OpenPetitions({ query: (text: string, values: unknown[]) => (asked++, api.source.query(text, values)) } as unknown as DataSource, events);
    const first = await open.bySlug(slug);
    await db.sql(`update petition set state = 'paused' where id = $1`, [id]);
    expect(await open.bySlug(slug)).toBe(first);
    expect(asked).toBe(1);
    events.settled(Object.assign(new PetitionRow(), { id, slug }));
    expect((await open.bySlug(slug))?.state).toBe('paused');
    expect(asked).toBe(2);
  });

  it('are read again after a second', async () => {
    const { id, slug } = await makePetition(db, { coalitionId, organisationId: lead });
    await open.bySlug(slug);
    await db.sql(`update petition set state = 'paused' where id = $1`, [id]);
    const clock = performance.now.bind(performance);
    performance.now = () => clock() + 1001;
    try {
      expect((await open.bySlug(slug))?.state).toBe('paused');
    } finally {
      performance.now = clock;
    }
  });
});

describe('the tables', () => {
  it('are what the classes say', async () => {
    const db = await makeSpecDatabase();
    const connection = await connect({ ...db, workerUrl: db.adminUrl }, 'worker', [...authEntities, ...organisationEntities, ...petitionEntities]);
    const owned = ['petition', 'petition_text', 'petition_target', 'petition_partner', 'milestone', 'petition_review', 'petition_change', 'erratum', 'petition_update', 'delivery', 'answer', 'imported_tally', 'petition_search'];
    const log = await connection.source.driver.createSchemaBuilder().log();
    expect(log.upQueries.map((query) => query.query).filter((query) => owned.some((table) => query.includes(`"${table}"`)))).toEqual([]);
    await connection.close();
    await db.drop();
  });
});
