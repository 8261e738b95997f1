import type { INestApplicationContext } from '@nestjs/common';
import { authEntities, Sessions } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { Database } from '#libs/database';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { Actors, organisationEntities, OrganisationsModule } from '../index.js';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '../testing/index.js';
import { ChangeMembers } from './change-members.service.js';
import { MyPlaces } from './my-places.service.js';

describe('the actor of a request', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  const begin = (accountId: string) => api.get(Database).transaction(citizen(), (em) => api.get(Sessions).start(em, accountId));
  const of = (token: string) => api.get(Actors).of(`__Host-sawt=${token}`);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), [...authEntities, ...organisationEntities], [OrganisationsModule]);
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  it('is anonymous without a good session', async () => {
    expect(await api.get(Actors).of(undefined)).toEqual({ kind: 'anonymous' });
    expect(await of('A'.repeat(43))).toEqual({ kind: 'anonymous' });
  });

  it('holds the roles of the tables, with the coalitions of today, under the API’s role', async () => {
    const [coalition, left] = [await makeCoalition(db), await makeCoalition(db)];
    const organisation = await makeOrganisation(db, { coalitionId: coalition.id });
    await db.sql(`insert into coalition_member (coalition_id, organisation_id, left_on) values ($1, $2, '2026-01-01')`, [left.id, organisation.id]);
    const { accountId } = await makeMember(db, { organisationId: organisation.id, role: ['representative', 'moderator'] });
    await db.sql(`insert into coalition_staff (coalition_id, account_id, role) values ($1, $2, 'coordinator')`, [coalition.id, accountId]);
    await db.sql(`insert into coalition_voice (coalition_id, account_id, role) values ($1, $2, 'steering')`, [coalition.id, accountId]);
    const { id: sessionId, token } = await begin(accountId);
    expect(await of(token)).toEqual({
      kind: 'account', accountId, sessionId,
      memberships: [
        { organisationId: organisation.id, role: 'moderator', coalitionIds: [coalition.id] },
        { organisationId: organisation.id, role: 'representative', coalitionIds: [coalition.id] },
      ],
      leads: [{ coalitionId: coalition.id, role: 'coordinator' }],
      voices: [{ coalitionId: coalition.id, role: 'steering' }],
    });
  });

  it('loses a role taken away at once, while the session goes on', async () => {
    const { id: organisationId } = await makeOrganisation(db);
    const representative = await makeMember(db, { organisationId, role: 'representative' });
    const { accountId } = await makeMember(db, { organisationId, role: 'campaigner' });
    const { token } = await begin(accountId);
    expect(await of(token)).toMatchObject({ memberships: [{ role: 'campaigner' }] });
    expect(await api.get(ChangeMembers).remove(representative.ctx, organisationId, accountId)).toBeUndefined();
    expect(await of(token)).toMatchObject({ kind: 'account', accountId, memberships: [], leads: [] });
  });

  it('sees its own places, also before its roles are known', async () => {
    const coalition = await makeCoalition(db, { slug: 'kalimat' });
    const organisation = await makeOrganisation(db, { slug: 'dar' });
    const { accountId, ctx } = await makeMember(db, { organisationId: organisation.id, role: ['campaigner', 'analyst'] });
    await db.sql(`insert into coalition_staff (coalition_id, account_id, role) values ($1, $2, 'admin')`, [coalition.id, accountId]);
    const bare = { ...ctx, actor: { kind: 'account' as const, accountId, sessionId: accountId, memberships: [], leads: [] } };
    expect(await api.get(MyPlaces).memberships(bare)).toMatchObject([{ organisation: { slug: 'dar' }, roles: ['analyst', 'campaigner'] }]);
    expect(await api.get(MyPlaces).coalitions(bare)).toMatchObject([{ coalition: { slug: 'kalimat' }, roles: ['admin'] }]);
    await expect(api.get(MyPlaces).memberships(citizen())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('is nobody’s after the coordinator’s session ended', async () => {
    const { accountId } = await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id });
    const { id, token } = await begin(accountId);
    await api.get(Database).transaction(citizen(), (em) => api.get(Sessions).end(em, id));
    expect(await of(token)).toEqual({ kind: 'anonymous' });
  });
});
