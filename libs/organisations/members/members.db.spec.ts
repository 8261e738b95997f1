import type { INestApplicationContext } from '@nestjs/common';
import { authEntities, AuthWorkerModule } from '#libs/auth';
import { accountContext, citizen, makeAccount } from '#libs/auth/testing';
import { systemContext, type CoalitionRole, type OrganisationRole, type RequestContext, type VoiceRole } from '#libs/context';
import { makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecDatabase } from '#libs/testing';
import { EnrolMember, organisationEntities, OrganisationsModule, OrganisationsWorkerModule } from '../index.js';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation, makeVoice } from '../testing/index.js';
import { ChangeMembers } from './change-members.service.js';
import { ChangeStaff } from './change-staff.service.js';
import { ChangeVoices } from './change-voices.service.js';
import { Members } from './members.service.js';
import { MyPlaces } from './my-places.service.js';

describe('members', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let coalitionId: string;
  const entities = [...authEntities, ...organisationEntities];
  const roles = async (organisationId: string, accountId: string) => (await db.sql<{ role: string }>('select role from membership where organisation_id = $1 and account_id = $2 order by 1', [organisationId, accountId])).map((row) => row.role);
  const set = (ctx: RequestContext, organisationId: string, accountId: string, given: OrganisationRole[]) => api.get(ChangeMembers).setRoles(ctx, organisationId, accountId, given);
  const remove = (ctx: RequestContext, organisationId: string, accountId: string) => api.get(ChangeMembers).remove(ctx, organisationId, accountId);
  async function house() {
    const { id } = await makeOrganisation(db, { coalitionId });
    const [head, hand] = [await makeMember(db, { organisationId: id, role: 'representative', name: 'Amina' }), await makeMember(db, { organisationId: id, role: ['campaigner', 'analyst'], name: 'Bachir' })];
    return { id, head, hand };
  }

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), entities, [OrganisationsModule]);
    ({ id: coalitionId } = await makeCoalition(db));
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  it('are listed to all of them by name, addresses only to who may invite', async () => {
    const { id, head, hand } = await house();
    expect(await api.get(Members).ofOrganisation(head.ctx, id)).toMatchObject([
      { account: { id: head.accountId, name: 'Amina' }, email: head.email, roles: ['representative'] },
      { account: { id: hand.accountId, name: 'Bachir' }, email: hand.email, roles: ['analyst', 'campaigner'] },
    ]);
    expect((await api.get(Members).ofOrganisation(hand.ctx, id)).map((member) => member.email)).toEqual([null, null]);
    const coordinator = await makeCoordinator(db, { coalitionId });
    expect(await api.get(Members).ofOrganisation(coordinator.ctx, id)).toHaveLength(2);
  });

  it('are hidden from everybody else', async () => {
    const [{ id }, other] = [await house(), await house()];
    const elsewhere = await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id });
    for (const ctx of [other.head.ctx, elsewhere.ctx, accountContext((await makeAccount(db)).id)]) await expect(api.get(Members).ofOrganisation(ctx, id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(api.get(Members).ofOrganisation(citizen(), id)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('get exactly the roles given, recorded', async () => {
    const { id, head, hand } = await house();
    expect(await set(head.ctx, id, hand.accountId, ['moderator', 'analyst'])).toBeUndefined();
    expect(await roles(id, hand.accountId)).toEqual(['analyst', 'moderator']);
    expect(await db.sql(`select account_id, object_id, detail from audit_entry where organisation_id = $1`, [id])).toEqual([{ account_id: head.accountId, object_id: hand.accountId, detail: { roles: 'moderator analyst' } }]);
    expect(await set(head.ctx, id, hand.accountId, [])).toMatchObject({ fields: [{ code: 'rolesMissing' }] });
    await expect(set(head.ctx, id, (await makeAccount(db)).id, ['analyst'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await roles(id, hand.accountId)).toEqual(['analyst', 'moderator']);
  });

  it('are changed by representatives and who leads the coalition only', async () => {
    const [{ id, hand }, other] = [await house(), await house()];
    for (const ctx of [hand.ctx, other.head.ctx]) {
      await expect(set(ctx, id, hand.accountId, ['representative'])).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      await expect(remove(ctx, id, hand.accountId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    }
    expect(await roles(id, hand.accountId)).toEqual(['analyst', 'campaigner']);
    const coordinator = await makeCoordinator(db, { coalitionId });
    expect(await remove(coordinator.ctx, id, hand.accountId)).toBeUndefined();
    expect(await roles(id, hand.accountId)).toEqual([]);
  });

  it('keep a representative', async () => {
    const { id, head, hand } = await house();
    expect(await remove(head.ctx, id, head.accountId)).toMatchObject({ code: 'lastRepresentative' });
    expect(await set(head.ctx, id, head.accountId, ['analyst'])).toMatchObject({ code: 'lastRepresentative' });
    await set(head.ctx, id, hand.accountId, ['representative']);
    expect(await remove(head.ctx, id, head.accountId)).toBeUndefined();
  });

  it('keep a representative also when two step down at once', async () => {
    for (let round = 0; round < 10; round++) {
      const { id, head, hand } = await house();
      await set(head.ctx, id, hand.accountId, ['representative']);
      const both = await Promise.all([set(head.ctx, id, head.accountId, ['analyst']), remove(head.ctx, id, hand.accountId)]);
      expect(both.filter((result) => result === undefined)).toHaveLength(1);
      expect(await db.sql(`select count(*)::int as n from membership where organisation_id = $1 and role = 'representative'`, [id])).toEqual([{ n: 1 }]);
    }
  });

  it('of the staff: listed to the staff, removed by administrators, of whom one stays', async () => {
    const { id } = await makeCoalition(db);
    const [admin, coordinator] = [await makeCoordinator(db, { coalitionId: id, role: 'admin' }), await makeCoordinator(db, { coalitionId: id })];
    expect((await api.get(Members).ofCoalition(coordinator.ctx, id)).map((member) => member.roles)).toEqual(expect.arrayContaining([['admin'], ['coordinator']]));
    await expect(api.get(Members).ofCoalition(admin.ctx, coalitionId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(api.get(ChangeStaff).remove(coordinator.ctx, id, admin.accountId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await api.get(ChangeStaff).remove(admin.ctx, id, admin.accountId)).toMatchObject({ code: 'lastAdmin' });
    expect(await api.get(ChangeStaff).remove(admin.ctx, id, coordinator.accountId)).toBeUndefined();
    await expect(api.get(ChangeStaff).remove(admin.ctx, id, coordinator.accountId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await api.get(Members).ofCoalition(admin.ctx, id)).toHaveLength(1);
  });

  it('of the staff: given other roles by administrators, also themselves as long as one stays', async () => {
    const { id } = await makeCoalition(db);
    const [admin, coordinator] = [await makeCoordinator(db, { coalitionId: id, role: 'admin' }), await makeCoordinator(db, { coalitionId: id })];
    const roles = async (accountId: string) => (await db.sql<{ role: string }>('select role from coalition_staff where coalition_id = $1 and account_id = $2 order by 1', [id, accountId])).map((row) => row.role);
    const set = (ctx: RequestContext, accountId: string, given: CoalitionRole[]) => api.get(ChangeStaff).setRoles(ctx, id, accountId, given);
    await expect(set(coordinator.ctx, coordinator.accountId, ['admin'])).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(set((await makeCoordinator(db, { coalitionId, role: 'admin' })).ctx, coordinator.accountId, ['admin'])).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(set(admin.ctx, (await makeCoordinator(db, { coalitionId })).accountId, ['admin'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await set(admin.ctx, coordinator.accountId, [])).toMatchObject({ code: 'invalidInput', fields: [{ field: 'roles' }] });
    expect(await set(admin.ctx, admin.accountId, ['coordinator'])).toMatchObject({ code: 'lastAdmin' });
    expect([await roles(admin.accountId), await roles(coordinator.accountId)]).toEqual([['admin'], ['coordinator']]);
    expect(await set(admin.ctx, coordinator.accountId, ['coordinator', 'admin'])).toBeUndefined();
    expect(await set(admin.ctx, admin.accountId, ['coordinator'])).toBeUndefined();
    expect([await roles(admin.accountId), await roles(coordinator.accountId)]).toEqual([['coordinator'], ['admin', 'coordinator']]);
    expect(await db.sql(`select action, object_id, detail from audit_entry where coalition_id = $1 order by number`, [id])).toEqual([
      { action: 'staff.update', object_id: coordinator.accountId, detail: { roles: 'coordinator admin' } },
      { action: 'staff.update', object_id: admin.accountId, detail: { roles: 'coordinator' } },
    ]);
  });

  it('and voices: listed, changed and ended by who leads the coalition; each finds where they take part', async () => {
    const [{ id }, elsewhere] = [await makeCoalition(db), await makeCoordinator(db, { coalitionId })];
    const [coordinator, voice] = [await makeCoordinator(db, { coalitionId: id }), await makeVoice(db, { coalitionId: id })];
    const change = (ctx: RequestContext, accountId: string, given: VoiceRole[]) => api.get(ChangeVoices).setRoles(ctx, id, accountId, given);
    for (const ctx of [voice.ctx, elsewhere.ctx]) await expect(change(ctx, voice.accountId, ['steering'])).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(api.get(Members).voices(voice.ctx, id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(change(coordinator.ctx, elsewhere.accountId, ['steering'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await change(coordinator.ctx, voice.accountId, [])).toMatchObject({ fields: [{ field: 'roles' }] });
    expect(await change(coordinator.ctx, voice.accountId, ['steering', 'community_representative'])).toBeUndefined();
    expect(await api.get(Members).voices(coordinator.ctx, id)).toMatchObject([{ email: voice.email, roles: ['community_representative', 'steering'] }]);
    expect(await change(coordinator.ctx, voice.accountId, ['steering'])).toBeUndefined();
    expect(await api.get(MyPlaces).voices(voice.ctx)).toMatchObject([{ coalition: { id }, roles: ['steering'] }]);
    const member = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId: id, kind: 'observer' })).id, role: 'analyst' });
    for (const { ctx } of [voice, coordinator, member]) expect(await api.get(MyPlaces).takesPart(ctx)).toMatchObject([{ id }]);
    expect(await api.get(MyPlaces).takesPart(elsewhere.ctx)).not.toContainEqual(expect.objectContaining({ id }));
    expect(await api.get(ChangeVoices).remove(coordinator.ctx, id, voice.accountId)).toBeUndefined();
    await expect(api.get(ChangeVoices).remove(coordinator.ctx, id, voice.accountId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await db.sql(`select action from audit_entry where coalition_id = $1 order by number`, [id])).toEqual([{ action: 'voice.update' }, { action: 'voice.update' }, { action: 'voice.remove' }]);
  });

  it('are enrolled without invitation by the command line alone; an account that exists keeps its name', async () => {
    const worker = await startAsWorker(specConfig(db), entities, [AuthWorkerModule, OrganisationsWorkerModule]);
    const { id } = await makeOrganisation(db, { coalitionId });
    const enrol = (app: INestApplicationContext, ctx: RequestContext, name: string) => app.get(EnrolMember).run(ctx, { email: 'demo@example.org', name, locale: 'fr', password: 'une phrase bien longue', organisation: { id, roles: ['campaigner'] }, coalition: { id: coalitionId, roles: ['coordinator'] } });
    const accountId = await enrol(worker, systemContext('spec'), 'Samira');
    expect(await enrol(worker, systemContext('spec'), 'Autre')).toBe(accountId);
    expect(await db.sql('select name from account where id = $1', [accountId])).toEqual([{ name: 'Samira' }]);
    expect(await roles(id, accountId)).toEqual(['campaigner']);
    const admin = await makeCoordinator(db, { coalitionId, role: 'admin' });
    await expect(enrol(api, admin.ctx, 'X')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await worker.close();
  });
});
