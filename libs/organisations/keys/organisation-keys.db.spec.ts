import type { EntityManager } from 'typeorm';
import { authEntities } from '#libs/auth';
import { systemContext } from '#libs/context';
import { Keys, openWith, sealTo } from '#libs/crypto';
import { connect, makeSpecDatabase, specConfig, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { organisationEntities, OrganisationKeys } from '../index.js';
import { makeOrganisation } from '../testing/index.js';

describe('organisation keys', () => {
  let db: SpecDatabase;
  let worker: SpecConnection;
  let keys: OrganisationKeys;
  const inTransaction = <T>(work: (em: EntityManager) => Promise<T>) => worker.database.transaction(systemContext('spec'), work);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    worker = await connect(db, 'worker', [...authEntities, ...organisationEntities]);
    keys = new OrganisationKeys(new Keys(specConfig(db)));
  });
  afterAll(async () => {
    await worker.close();
    await db.drop();
  });

  it('open what was sealed to the current one, and the secret is not readable at rest', async () => {
    const { id } = await makeOrganisation(db, { withKey: false });
    await inTransaction((em) => keys.makeFirst(em, id));
    const current = await inTransaction((em) => keys.current(em, id));
    expect(current).toMatchObject({ number: 1 });
    const sealed = sealTo(current!.publicKey, 'samira@example.org');
    const pair = await inTransaction((em) => keys.open(em, id, 1));
    expect(openWith(pair!, sealed).toString()).toBe('samira@example.org');
    const [row] = await db.sql<{ wrapped_secret: Buffer }>('select wrapped_secret from organisation_key where organisation_id = $1', [id]);
    expect(row!.wrapped_secret.includes(pair!.secretKey)).toBe(false);
    await expect(inTransaction((em) => keys.makeFirst(em, id))).rejects.toThrow(/organisation_key_pkey/);
  });

  it('are none without a key, none when revoked, though what was sealed before still opens', async () => {
    const [without, revoked] = [await makeOrganisation(db, { withKey: false }), await makeOrganisation(db)];
    expect(await inTransaction((em) => keys.current(em, without.id))).toBeUndefined();
    expect(await inTransaction((em) => keys.open(em, without.id, 1))).toBeUndefined();
    await db.sql('update organisation_key set revoked_at = now() where organisation_id = $1', [revoked.id]);
    expect(await inTransaction((em) => keys.current(em, revoked.id))).toBeUndefined();
    expect(await inTransaction((em) => keys.open(em, revoked.id, 1))).toBeDefined();
  });

  it('are the newest not revoked', async () => {
    const { id } = await makeOrganisation(db);
    await db.sql(`insert into organisation_key (organisation_id, number, public_key) values ($1, 2, $2), ($1, 3, $2)`, [id, Buffer.alloc(32, 2)]);
    await db.sql('update organisation_key set revoked_at = now() where organisation_id = $1 and number = 3', [id]);
    expect(await inTransaction((em) => keys.current(em, id))).toEqual({ number: 2, publicKey: Buffer.alloc(32, 2) });
    expect(await inTransaction((em) => keys.open(em, id, 2))).toBeUndefined(); // kept by the organisation itself
  });

  it('moved to another organisation, do not open', async () => {
    const [mine, theirs] = [await makeOrganisation(db), await makeOrganisation(db)];
    await db.sql('update organisation_key k set public_key = o.public_key, wrapped_secret = o.wrapped_secret from organisation_key o where k.organisation_id = $1 and o.organisation_id = $2', [mine.id, theirs.id]);
    await expect(inTransaction((em) => keys.open(em, mine.id, 1))).rejects.toThrow();
  });
});
