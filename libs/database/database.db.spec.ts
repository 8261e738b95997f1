import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { migrations } from './migrations/index.js';
import { makeDataSource } from './data-source.js';

/** Tables that hold no coalition's and no organisation's data, each with the reason. */
const openTables: Record<string, string> = {
  migration: 'the list of migrations; the application has no right to it',
  outbox: 'ids and sealed payloads; the API adds and sees counts',
  account: 'a person works for several organisations; read before anybody is known',
  session: 'read before anybody is known',
  account_token: 'read before anybody is known',
  audit_check: 'two numbers and a moment',
  audit_head: 'a number and a hash',
  consent_text: 'public wording',
  legal_track: 'public rules of authorities, with their sources',
  letter_text: 'public wording',
  mail_allowance: 'keyed hashes of addresses and a number, for two days',
  newsletter_text: 'public wording',
  spent_proof: 'random numbers and moments, of minutes',
  suppression: 'keyed hashes of addresses that asked for silence',
};

describe('row security', () => {
  let db: SpecDatabase;
  beforeAll(async () => (db = await makeSpecDatabase()));
  afterAll(() => db.drop());

  it('is on and forced, with a checked policy, on every table but the named ones; the app roles own nothing', async () => {
    const tables = await db.sql<{ name: string; forced: boolean; owner: string; policies: number }>(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced, r.rolname as owner,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
      where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`);
    expect(tables.length).toBeGreaterThan(30);
    const unguarded = tables.filter((table) => !table.forced || table.policies < 2).map((table) => table.name);
    expect(unguarded).toEqual(Object.keys(openTables).sort());
    expect(tables.filter((table) => table.owner.startsWith('sawt_'))).toEqual([]);
    const roles = await db.sql(`select rolname, rolsuper, rolbypassrls from pg_roles where rolname in ('sawt_app', 'sawt_worker') order by 1`);
    expect(roles).toEqual([{ rolname: 'sawt_app', rolsuper: false, rolbypassrls: false }, { rolname: 'sawt_worker', rolsuper: false, rolbypassrls: false }]);
    const loose = await db.sql(`select polname from pg_policy where polcmd in ('a', 'w', '*') and polwithcheck is null`);
    expect(loose).toEqual([]);
    const views = await db.sql(`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind = 'v' and not coalesce(reloptions::text like '%security_invoker=true%', false)`);
    expect(views).toEqual([]);
  });

  it('shows the API no tenant row without a context', async () => {
    await db.sql(`insert into coalition (id, slug) values ('00000000-0000-7000-8000-000000000001', 'c')`);
    await db.sql(`insert into organisation (id, slug) values ('00000000-0000-7000-8000-000000000002', 'o')`);
    await db.sql(`insert into organisation_key (organisation_id, number, public_key) values ('00000000-0000-7000-8000-000000000002', 1, 'x')`);
    const app = await makeDataSource({ url: db.appUrl, role: 'sawt_app' }).initialize();
    expect(await app.query('select number from organisation_key')).toEqual([]);
    await expect(app.query('select wrapped_secret from organisation_key')).rejects.toThrow(/permission denied/);
    await expect(app.query(`insert into organisation_key (organisation_id, number, public_key) values ('00000000-0000-7000-8000-000000000002', 2, 'x')`)).rejects.toThrow(/row-level security/);
    await app.destroy();
  });
});

describe('migrations', () => {
  it('go up, down and up again', async () => {
    const db = await makeSpecDatabase();
    const source = await makeDataSource({ url: db.adminUrl, poolSize: 2 }).initialize();
    for (let i = 0; i < migrations.length; i++) await source.undoLastMigration();
    expect(await db.sql(`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind = 'r'`)).toEqual([{ relname: 'migration' }]);
    await source.runMigrations();
    await source.destroy();
    await db.drop();
  });
});
