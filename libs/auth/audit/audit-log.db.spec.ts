import { Logger, type INestApplicationContext } from '@nestjs/common';
import { systemContext, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecDatabase } from '#libs/testing';
import { AuditChain, AuditLog, authEntities, AuthModule, AuthWorkerModule } from '../index.js';
import { accountContext, citizen, makeAccount } from '../testing/index.js';
import type { AuditFilter } from './audit-log.input.js';
import { ReadAuditLog } from './read-audit-log.service.js';
import { VerifyAudit } from './verify-audit.job.js';

const system = systemContext('spec');

describe('audit log', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  const act = (ctx: RequestContext, action: string, place: { organisationId?: string; coalitionId?: string } = {}) =>
    api.get(Database).transaction(ctx, (em) => api.get(AuditLog).record(em, ctx, { action, objectKind: 'petition', objectId: newId(), detail: { rows: 3, code: 'duplicate' }, ...place }));
  const verify = () => worker.get(AuditChain).verify(system);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), authEntities, [AuthModule]);
    worker = await startAsWorker(specConfig(db), authEntities, [AuthWorkerModule]);
  });
  beforeEach(async () => {
    await db.sql('truncate audit_entry');
    await db.sql('update audit_head set number = 0, hash = $1', [Buffer.alloc(32)]);
  });
  afterAll(async () => {
    await Promise.all([api.close(), worker.close()]);
    await db.drop();
  });

  it('numbers acts without a gap, also when many come at once, and keeps none of an act that failed', async () => {
    const { id } = await makeAccount(db);
    const ctx = accountContext(id);
    await Promise.all(Array.from({ length: 40 }, (_, i) => act(ctx, `petition.step${i}`)));
    await expect(api.get(Database).transaction(ctx, async (em) => {
      await api.get(AuditLog).record(em, ctx, { action: 'petition.open', objectKind: 'petition' });
      throw new Error('the act failed');
    })).rejects.toThrow('the act failed');
    await act(system, 'petition.close');
    const numbers = await db.sql<{ number: string }>('select number from audit_entry order by number');
    expect(numbers.map((row) => Number(row.number))).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
    expect(await verify()).toEqual({ isWhole: true, entries: 41 });
  });

  it.each([
    ['a changed action', `update audit_entry set action = 'petition.shut' where number = 5`, '5'],
    ['a changed detail', `update audit_entry set detail = jsonb_set(detail, '{rows}', '4') where number = 3`, '3'],
    ['a moved time', `update audit_entry set at = at + interval '1 millisecond' where number = 9`, '9'],
    ['a changed actor', 'update audit_entry set account_id = null where number = 2', '2'],
    ['a dropped entry', 'delete from audit_entry where number = 4', '4'],
    ['two entries swapped', 'update audit_entry set number = case number when 6 then -7 else -6 end where number in (6, 7); update audit_entry set number = -number where number < 0', '6'],
    ['a log cut off', 'delete from audit_entry where number > 8', '9'],
    ['an entry nobody recorded', `insert into audit_entry select 11, at, account_id, coalition_id, organisation_id, action, object_kind, object_id, detail, previous_hash, hash from audit_entry where number = 1`, '11'],
    ['an entry before the first', `insert into audit_entry select -1, at, account_id, coalition_id, organisation_id, action, object_kind, object_id, detail, previous_hash, hash from audit_entry where number = 1`, '1'],
  ])('finds %s', async (_what, harm, brokenAt) => {
    const ctx = accountContext((await makeAccount(db)).id);
    for (let i = 0; i < 10; i++) await act(ctx, 'petition.open');
    expect(await verify()).toEqual({ isWhole: true, entries: 10 });
    for (const statement of harm.split(';')) await db.sql(statement);
    expect(await verify()).toEqual({ isWhole: false, brokenAt });
  });

  it('can be changed by neither role of the application', async () => {
    await act(accountContext((await makeAccount(db)).id), 'petition.open');
    for (const app of [api, worker]) {
      const attempt = (sql: string) => app.get(Database).transaction(system, (em) => em.query(sql));
      await expect(attempt('update audit_entry set action = $$x$$')).rejects.toThrow(/permission denied/);
      await expect(attempt('delete from audit_entry')).rejects.toThrow(/permission denied/);
      await expect(attempt('delete from audit_head')).rejects.toThrow(/permission denied/);
    }
  });

  it('is read by the organisation’s representative and by who leads the coalition, page by page, and by nobody else', async () => {
    const [organisationId, coalitionId] = [newId(), newId()];
    const { id, name } = await makeAccount(db);
    const inOrganisation = (role: 'representative' | 'campaigner', at = organisationId) => accountContext(id, { memberships: [{ organisationId: at, role, coalitionIds: [coalitionId] }] });
    const coordinator = accountContext((await makeAccount(db)).id, { leads: [{ coalitionId, role: 'coordinator' }] });
    for (let i = 0; i < 3; i++) await act(inOrganisation('campaigner'), `petition.step${i}`, { organisationId, coalitionId });
    await act(coordinator, 'organisation.found', { coalitionId });
    const read = (ctx: RequestContext, args: object) => api.get(ReadAuditLog).run(ctx, args);

    const first = await read(inOrganisation('representative'), { organisationId, first: 2 });
    expect(first.edges.map(({ node }) => node.action)).toEqual(['petition.step2', 'petition.step1']);
    expect(first.edges[0]!.node.account).toEqual({ id, name });
    const second = await read(inOrganisation('representative'), { organisationId, first: 2, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node.action)).toEqual(['petition.step0']);
    expect((await read(coordinator, { coalitionId })).edges).toHaveLength(4);

    await expect(read(inOrganisation('campaigner'), { organisationId })).rejects.toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }) as Error);
    await expect(read(inOrganisation('representative', newId()), { organisationId })).rejects.toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }) as Error);
    await expect(read(inOrganisation('representative'), { coalitionId })).rejects.toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }) as Error);
    await expect(read(inOrganisation('representative'), {})).rejects.toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }) as Error);
    await expect(read(citizen(), { organisationId })).rejects.toThrow(expect.objectContaining({ code: 'NOT_SIGNED_IN' }) as Error);
  });

  it('is found by action, person, object and time', async () => {
    const organisationId = newId();
    const [one, two] = [await makeAccount(db), await makeAccount(db)];
    const of = ({ id }: { id: string }) => accountContext(id, { memberships: [{ organisationId, role: 'representative', coalitionIds: [] }] });
    for (const who of [one, two]) for (const action of ['petition.open', 'petition.close']) await act(of(who), action, { organisationId });
    await api.get(Database).transaction(of(one), (em) => api.get(AuditLog).record(em, of(one), { action: 'membership.remove', objectKind: 'account', objectId: two.id, organisationId }));
    const found = async (filter: AuditFilter) => (await api.get(ReadAuditLog).run(of(one), { organisationId, filter })).edges.map(({ node }) => node);
    expect((await found({ action: 'petition.open' })).map((entry) => entry.account!.id)).toEqual([two.id, one.id]);
    expect((await found({ accountId: one.id })).map((entry) => entry.action)).toEqual(['membership.remove', 'petition.close', 'petition.open']);
    const [removal] = await found({ objectKind: 'account' });
    expect([removal!.person, removal!.organisationId]).toEqual([{ id: two.id, name: two.name }, organisationId]);
    expect(await found({ objectId: two.id, accountId: one.id, action: 'membership.remove' })).toHaveLength(1);
    expect(await found({ objectId: two.id, accountId: two.id })).toEqual([]);
    const [first, last] = [removal!.at, new Date(removal!.at.getTime() + 1)];
    expect(await found({ since: first, before: last })).toHaveLength(1);
    expect(await found({ since: last })).toEqual([]);
    await expect(found({ objectId: 'x' })).rejects.toThrow(expect.objectContaining({ code: 'NOT_FOUND' }) as Error);
  });

  it('is looked at as a whole by the worker; staff are told how far it is sound', async () => {
    const ctx = accountContext((await makeAccount(db)).id, { leads: [{ coalitionId: newId(), role: 'coordinator' }] });
    const check = () => api.get(ReadAuditLog).check(ctx);
    expect(await check()).toBeNull();
    for (let i = 0; i < 3; i++) await act(ctx, 'petition.open');
    await worker.get(VerifyAudit).run();
    expect(await check()).toMatchObject({ verified: '3', brokenAt: null });
    await db.sql(`update audit_entry set action = 'petition.shut' where number = 2`);
    Logger.overrideLogger(false);
    await worker.get(VerifyAudit).run();
    expect(await check()).toMatchObject({ verified: '1', brokenAt: '2' });
    await expect(api.get(ReadAuditLog).check(accountContext(newId()))).rejects.toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }) as Error);
    await expect(api.get(Database).transaction(ctx, (em) => em.query('update audit_check set broken_at = null'))).rejects.toThrow(/permission denied/);
  });

  it('does not take what is recorded meanwhile for a forgery', async () => {
    const ctx = accountContext((await makeAccount(db)).id);
    await Promise.all([...Array.from({ length: 30 }, () => act(ctx, 'petition.open')), ...Array.from({ length: 10 }, async () => expect(await verify()).toMatchObject({ isWhole: true }))]);
  });

  it('shows the API’s role nothing without a context, and a stranger nothing', async () => {
    await act(accountContext((await makeAccount(db)).id), 'petition.open', { organisationId: newId() });
    const seen = (ctx: RequestContext) => api.get(Database).transaction(ctx, (em) => em.query('select * from audit_entry'));
    expect(await seen(citizen())).toEqual([]);
    expect(await seen(accountContext(newId(), { memberships: [{ organisationId: newId(), role: 'representative', coalitionIds: [] }] }))).toEqual([]);
  });

  it('lets only the command line and the worker verify', async () => {
    const ctx = accountContext((await makeAccount(db)).id);
    await expect(api.get(AuditChain).verify(ctx)).rejects.toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }) as Error);
  });
});
