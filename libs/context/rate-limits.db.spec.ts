import { Redis } from 'ioredis';
import { loadConfig } from '#libs/config';
import { hasRedis, startRedis, type SpecRedis } from '#libs/testing';
import { RateLimits } from './index.js';

const two = { points: 2, seconds: 60 };
const there = hasRedis();

/** Real: a redis-server from the PATH; named as skipped where there is none. */
(there ? describe : describe.skip)(`rate limits in Redis${there ? '' : ' (skipped: no redis-server on the PATH)'}`, () => {
  let redis: SpecRedis;
  const started = async () => {
    const limits = new RateLimits(loadConfig({ DATABASE_URL: 'postgres://a@localhost/sawt', SMTP_URL: 'smtp://localhost', MASTER_KEY: Buffer.alloc(32, 1).toString('base64'), REDIS_URL: redis.url }));
    await limits.onModuleInit();
    return limits;
  };
  const take = async (limits: RateLimits, key: string) => (await limits.take('spec', key, two)).isAllowed;

  beforeEach(async () => (redis = await startRedis()));
  afterEach(() => redis.stop());

  it('are shared by all processes, give back, and keep no readable key', async () => {
    const [one, other] = [await started(), await started()];
    expect([await take(one, 'samira@example.org'), await take(other, 'samira@example.org'), await take(one, 'samira@example.org')]).toEqual([true, true, false]);
    await one.giveBack('spec', 'samira@example.org', two);
    await one.giveBack('spec', 'samira@example.org', two);
    expect([await take(other, 'samira@example.org'), await take(other, 'samira@example.org')]).toEqual([true, false]);
    const client = new Redis(redis.url);
    const keys = await client.keys('*');
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toContain('samira');
    expect(await client.pttl(keys[0]!)).toBeGreaterThan(50_000);
    client.disconnect();
    [one, other].forEach((limits) => limits.onApplicationShutdown());
  });

  it('go on in memory when Redis goes away', async () => {
    const limits = await started();
    expect(await take(limits, 'a')).toBe(true);
    await redis.stop();
    expect([await take(limits, 'a'), await take(limits, 'a'), await take(limits, 'a')]).toEqual([true, true, false]);
    limits.onApplicationShutdown();
    redis = await startRedis();
  });
});
