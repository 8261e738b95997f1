import type { INestApplicationContext } from '@nestjs/common';
import { Database, newId } from '#libs/database';
import { makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecDatabase } from '#libs/testing';
import { authEntities, AuthModule, AuthWorkerModule, Sessions } from '../index.js';
import { accountContext, citizen, makeAccount } from '../testing/index.js';
import { SweepSessions } from './sweep-sessions.job.js';

describe('sessions', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  const begin = async () => {
    const { id: accountId } = await makeAccount(db);
    const session = await api.get(Database).transaction(citizen(), (em) => api.get(Sessions).start(em, accountId));
    return { accountId, ...session, ctx: accountContext(accountId, { sessionId: session.id }) };
  };
  const find = (token: string, isAtWork?: boolean) => api.get(Database).transaction(citizen(), (em) => api.get(Sessions).find(em, `a=b; __Host-sawt=${token}`, isAtWork));
  const set = (id: string, what: string) => db.sql(`update session set ${what} where id = $1`, [id]);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), authEntities, [AuthModule]);
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  it('are found by their secret and by nothing else', async () => {
    const { id, accountId, token } = await begin();
    expect(await find(token)).toEqual({ sessionId: id, accountId });
    expect(await find(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeUndefined();
    expect(await find(id)).toBeUndefined();
  });

  it.each([
    ['after twelve idle hours', `seen_at = now() - interval '12 hours 1 second'`],
    ['after seven days', `expires_at = now() - interval '1 second'`],
    ['when revoked', 'revoked_at = now()'],
  ])('end %s', async (_when, change) => {
    const { id, token, ctx } = await begin();
    await set(id, change);
    expect(await find(token)).toBeUndefined();
    expect(await api.get(Sessions).mine(ctx)).toEqual([]);
  });

  it('last until then, also without being used for eleven hours', async () => {
    const { id, token } = await begin();
    await set(id, `seen_at = now() - interval '11 hours 59 minutes'`);
    expect(await find(token)).toBeDefined();
    const [row] = await db.sql<{ days: number }>(`select round(extract(epoch from expires_at - created_at) / 86400)::int as days from session where id = $1`, [id]);
    expect(row).toEqual({ days: 7 });
  });

  it('end when the account is disabled', async () => {
    const { accountId, token } = await begin();
    await db.sql('update account set disabled_at = now() where id = $1', [accountId]);
    expect(await find(token)).toBeUndefined();
  });

  it('write that they were seen once a minute', async () => {
    const { id, token } = await begin();
    const seen = async () => (await db.sql<{ seen_at: Date }>('select seen_at from session where id = $1', [id]))[0]!.seen_at.getTime();
    await set(id, `seen_at = now() - interval '50 seconds'`);
    const before = await seen();
    await find(token);
    expect(await seen()).toBe(before);
    await set(id, `seen_at = now() - interval '70 seconds'`);
    await find(token);
    expect(await seen()).toBeGreaterThan(before);
  });

  it('end by themselves where a page only stands open', async () => {
    const { id, token } = await begin();
    await set(id, `seen_at = now() - interval '11 hours 59 minutes'`);
    expect(await find(token, false)).toBeDefined();
    await set(id, `seen_at = seen_at - interval '2 minutes'`);
    expect(await find(token)).toBeUndefined();
  });

  it('are listed and revoked by their owner only', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    expect((await api.get(Sessions).mine(mine.ctx)).map((row) => row.id)).toEqual([mine.id]);
    await expect(api.get(Sessions).revoke(mine.ctx, theirs.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await find(theirs.token)).toBeDefined();
    await api.get(Sessions).revoke(mine.ctx, mine.id);
    expect(await find(mine.token)).toBeUndefined();
    await expect(api.get(Sessions).revoke(mine.ctx, mine.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(api.get(Sessions).revoke(citizen(), mine.id)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    await expect(api.get(Sessions).mine(citizen())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('are erased a week after their end, and links a day after theirs', async () => {
    const [old, young] = [await begin(), await begin()];
    await set(old.id, `revoked_at = now() - interval '8 days'`);
    await set(young.id, `revoked_at = now() - interval '6 days'`);
    const link = (hours: number) => db.sql(`insert into account_token (id, account_id, purpose, token_hash, expires_at) values ($1, $2, 'password', 'x', now() - make_interval(hours => $3))`, [newId(), young.accountId, hours]);
    await link(25);
    await link(23);
    const worker = await startAsWorker(specConfig(db), authEntities, [AuthWorkerModule]);
    await worker.get(SweepSessions).run();
    await worker.close();
    expect(await db.sql('select id from session where id = any($1)', [[old.id, young.id]])).toEqual([{ id: young.id }]);
    expect(await db.sql('select 1 from account_token where account_id = $1', [young.accountId])).toHaveLength(1);
  });
});
