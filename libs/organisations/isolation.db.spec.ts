import { authEntities } from '#libs/auth';
import { accountContext, citizen, makeAccount } from '#libs/auth/testing';
import type { RequestContext } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { newId } from '#libs/database';
import { connect, makeSpecDatabase, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { organisationEntities } from './index.js';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from './testing/index.js';

const secretTables = ['membership', 'invitation', 'organisation_key', 'audit_entry', 'coalition_staff'];

/** What Postgres itself lets the API's role do, past all services. */
describe('row security of organisations', () => {
  let db: SpecDatabase;
  let app: SpecConnection;
  let coalitionId: string;
  let organisationId: string;
  let invitationId: string;
  const as = (ctx: RequestContext, text: string, values: unknown[] = []) => app.database.transaction(ctx, async (em) => (await em.query(text, values)) as unknown[]);
  const seen = async (ctx: RequestContext) => Object.fromEntries(await Promise.all(secretTables.map(async (table) => [table, (await as(ctx, `select 1 from ${table}`)).length] as const)));
  const nothing = Object.fromEntries(secretTables.map((table) => [table, 0]));
  const refused = /row-level security|permission denied/;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    app = await connect(db, 'app', [...authEntities, ...organisationEntities]);
    ({ id: coalitionId } = await makeCoalition(db));
    ({ id: organisationId } = await makeOrganisation(db, { coalitionId }));
    invitationId = newId();
    await makeMember(db, { organisationId, role: 'representative' });
    await makeCoordinator(db, { coalitionId });
    await makeCoordinator(db, { coalitionId, role: 'admin' });
    await db.sql(`insert into invitation (id, email, name, locale, organisation_id, roles, token_hash, expires_at) values ($1, 'a@b.ma', 'A', 'fr', $2, '{campaigner}', $3, now() + interval '1 day')`, [invitationId, organisationId, sha256('link')]);
    await db.sql(`insert into audit_entry (number, at, organisation_id, action, object_kind, previous_hash, hash) values (1, now(), $1, 'x', 'x', 'x', 'x')`, [organisationId]);
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  it('shows nothing without a context: not to a citizen, not to an account without roles, not outside a transaction', async () => {
    expect(await seen(citizen())).toEqual(nothing);
    expect(await seen(accountContext((await makeAccount(db)).id))).toEqual(nothing);
    for (const table of secretTables) expect(await app.source.query(`select 1 from ${table}`)).toEqual([]);
  });

  it('shows a member of another organisation of the same coalition nothing but their own and who coordinates it', async () => {
    const other = await makeOrganisation(db, { coalitionId });
    const { ctx } = await makeMember(db, { organisationId: other.id, role: ['representative', 'moderator'] });
    expect(await seen(ctx)).toEqual({ ...nothing, membership: 2, organisation_key: 1, coalition_staff: 1 });
    expect(await as(ctx, 'select role from coalition_staff')).toEqual([{ role: 'coordinator' }]);
    expect(await as(ctx, 'select 1 from membership where organisation_id = $1', [organisationId])).toEqual([]);
  });

  it('shows who leads another coalition nothing but their own', async () => {
    const { ctx } = await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id, role: 'admin' });
    expect(await seen(ctx)).toEqual({ ...nothing, coalition_staff: 1 });
  });

  it('shows the organisation’s own members all of it', async () => {
    const { ctx } = await makeMember(db, { organisationId, role: 'analyst' });
    expect(await seen(ctx)).toMatchObject({ invitation: 1, organisation_key: 1, audit_entry: 1, coalition_staff: 1 });
  });

  it('lets a stranger write nothing of it', async () => {
    const { accountId, ctx } = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId })).id, role: 'representative' });
    const changed = async (text: string, values: unknown[] = []) => (await as(ctx, text, values))[1];
    await expect(as(ctx, `insert into membership (organisation_id, account_id, role) values ($1, $2, 'representative')`, [organisationId, accountId])).rejects.toThrow(refused);
    await expect(as(ctx, `insert into organisation_key (organisation_id, number, public_key) values ($1, 2, 'x')`, [organisationId])).rejects.toThrow(refused);
    await expect(as(ctx, `insert into coalition_member (coalition_id, organisation_id) values ($1, $2)`, [coalitionId, organisationId])).rejects.toThrow(refused);
    await expect(as(ctx, `insert into coalition_staff (coalition_id, account_id, role) values ($1, $2, 'admin')`, [coalitionId, accountId])).rejects.toThrow(refused);
    expect(await changed(`update organisation set website = 'https://x.ma' where id = $1`, [organisationId])).toBe(0);
    expect(await changed('update coalition set accent = null where id = $1', [coalitionId])).toBe(0);
    expect(await changed(`update invitation set roles = '{representative}'`)).toBe(0);
    expect(await changed('delete from membership where organisation_id = $1', [organisationId])).toBe(0);
    await expect(as(ctx, 'delete from organisation where id = $1', [organisationId])).rejects.toThrow(refused);
  });

  it('lets who leads a coalition draw in no organisation that was there before, and give no key to one of others', async () => {
    const mine = await makeCoalition(db);
    const { ctx } = await makeCoordinator(db, { coalitionId: mine.id, role: 'admin' });
    const keyless = await makeOrganisation(db, { coalitionId, withKey: false });
    await expect(as(ctx, 'insert into coalition_member (coalition_id, organisation_id) values ($1, $2)', [mine.id, organisationId])).rejects.toThrow(refused);
    await expect(as(ctx, `insert into organisation_key (organisation_id, number, public_key) values ($1, 1, 'x')`, [keyless.id])).rejects.toThrow(refused);
    const own = await makeOrganisation(db, { coalitionId: mine.id });
    await expect(as(ctx, 'update coalition_member set organisation_id = $2 where organisation_id = $1', [own.id, organisationId])).rejects.toThrow(refused);
    await expect(as(ctx, 'delete from coalition_member where organisation_id = $1', [own.id])).rejects.toThrow(refused);
    await expect(as(ctx, `insert into organisation_key (organisation_id, number, public_key) values ($1, 2, 'x')`, [own.id])).rejects.toThrow(refused);
  });

  describe('for who holds an invitation', () => {
    const holding = (ctx: RequestContext, link: string, work: string[]) =>
      app.database.transaction(ctx, async (em) => {
        await em.query(`select set_config('app.invitation', $1, true)`, [sha256(link).toString('hex')]);
        let last: unknown[] = [];
        for (const text of work) last = (await em.query(text)) as unknown[];
        return last;
      });
    const accepting = `update invitation set accepted_at = now() where id = '%'`;

    it('shows that one invitation and, without its link, none', async () => {
      expect(await holding(citizen(), 'link', ['select id from invitation'])).toEqual([{ id: invitationId }]);
      expect(await holding(citizen(), 'other', ['select id from invitation'])).toEqual([]);
      expect(await as(citizen(), 'select id from invitation')).toEqual([]); // the link was told for one transaction
    });

    it('lets them take the roles offered while accepting it, and nothing else', async () => {
      const { id: accountId } = await makeAccount(db);
      const someone = accountContext(accountId);
      const accept = accepting.replace('%', invitationId);
      const join = (role: string, account = accountId, organisation = organisationId) => `insert into membership (organisation_id, account_id, role) values ('${organisation}', '${account}', '${role}')`;
      await expect(holding(someone, 'link', [join('campaigner')])).rejects.toThrow(refused);
      await expect(holding(someone, 'link', [accept, join('representative')])).rejects.toThrow(refused);
      await expect(holding(someone, 'link', [accept, join('campaigner', (await makeAccount(db)).id)])).rejects.toThrow(refused);
      await expect(holding(someone, 'link', [accept, join('campaigner', accountId, (await makeOrganisation(db)).id)])).rejects.toThrow(refused);
      await expect(holding(someone, 'other', [accept, join('campaigner')])).rejects.toThrow(refused);
      await expect(holding(someone, 'link', [accept, `insert into coalition_staff (coalition_id, account_id, role) values ('${coalitionId}', '${accountId}', 'admin')`])).rejects.toThrow(refused);
      await expect(holding(someone, 'link', [accept, join('campaigner')])).resolves.toEqual(expect.anything());
      await expect(holding(accountContext((await makeAccount(db)).id), 'link', [join('campaigner')])).rejects.toThrow(refused);
    });
  });
});
