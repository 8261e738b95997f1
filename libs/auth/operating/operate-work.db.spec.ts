import type { INestApplicationContext } from '@nestjs/common';
import { Database, newId } from '#libs/database';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { authEntities, AuthModule, Sessions } from '../index.js';
import { accountContext, citizen, makeAccount } from '../testing/index.js';
import { OperateWork } from './operate-work.service.js';

describe('the work behind the requests', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let operator: ReturnType<typeof accountContext>;
  const other = accountContext(newId(), { leads: [{ coalitionId: newId(), role: 'admin' }] });
  const work = () => api.get(OperateWork);
  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db, { OPERATORS: 'a@sawt.example, Ops@Sawt.Example' }), authEntities, [AuthModule]);
    const { id } = await makeAccount(db, { email: 'ops@sawt.example' });
    const ctx = accountContext(id);
    operator = { ...ctx, actor: { ...ctx.actor, isOperator: true } as typeof ctx.actor };
    await db.sql(`insert into outbox (job, subject, run_at, claimed_until, tries, failed_at, payload) select job, gen_random_uuid(), now() + run, now() + claimed, tries, now() + failed, 'secret' from (values
      ('a.one', interval '-5 minutes', null::interval, 0, null::interval), ('a.one', interval '-1 minute', interval '-1 second', 1, null), ('a.one', interval '-1 minute', interval '20 seconds', 0, null),
      ('a.one', interval '1 hour', null, 3, null), ('b.two', interval '-1 day', null, 12, interval '-1 hour'), ('b.two', interval '-1 day', null, 12, interval '-2 hours')) v(job, run, claimed, tries, failed)`);
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  it('is counted by job, with how long the oldest waits', async () => {
    const [one, two] = await work().byJob(operator);
    expect(one).toMatchObject({ job: 'a.one', waiting: 2, underWay: 1, later: 1, failed: 0 });
    expect(Math.round((Date.now() - one!.oldestAt!.getTime()) / 60_000)).toBe(5);
    expect(two).toEqual({ job: 'b.two', waiting: 0, underWay: 0, later: 0, failed: 2, oldestAt: null });
  });

  it('is tried again from the beginning when it had failed, and that is recorded', async () => {
    const failed = await work().failed(operator);
    expect(failed.map(({ job, tries }) => [job, tries])).toEqual([['b.two', 12], ['b.two', 12]]);
    const [running] = await db.sql<{ id: string }>(`select id from outbox where job = 'a.one' limit 1`);
    expect(await work().retry(operator, [failed[0]!.id, running!.id, 'x'])).toBe(1);
    expect(await work().failed(operator)).toEqual([failed[1]]);
    expect(await db.sql('select tries, run_at <= now() as due, taken_at from outbox where id = $1', [failed[0]!.id])).toEqual([{ tries: 0, due: true, taken_at: null }]);
    expect(await work().retry(operator, [failed[0]!.id])).toBe(0);
    expect(await db.sql(`select action, object_kind, detail from audit_entry`)).toEqual([{ action: 'work.retry', object_kind: 'work', detail: { jobs: 1 } }]);
  });

  it('is the operators’ alone, whatever else somebody is', async () => {
    for (const act of [() => work().byJob(other), () => work().failed(other), () => work().retry(other, ['1'])]) await expect(act()).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(work().byJob(citizen())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    await expect(api.get(Database).transaction(operator, (em) => em.query('select payload from outbox'))).rejects.toThrow(/permission denied/);
    await expect(api.get(Database).transaction(operator, (em) => em.query('select subject from outbox'))).rejects.toThrow(/permission denied/);
  });

  it('is shown to who stands in the settings, in any spelling', async () => {
    const found = (accountId: string) => api.get(Database).transaction(citizen(), async (em) => {
      const { token } = await api.get(Sessions).start(em, accountId);
      return api.get(Sessions).find(em, `__Host-sawt=${token}`);
    });
    const actor = operator.actor as { accountId: string };
    expect(await found(actor.accountId)).toMatchObject({ accountId: actor.accountId, isOperator: true });
    expect(await found((await makeAccount(db)).id)).not.toHaveProperty('isOperator');
  });
});
