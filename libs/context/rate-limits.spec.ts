import { loadConfig } from '#libs/config';
import { RateLimits } from './index.js';

const config = (extra: Record<string, string> = {}) =>
  loadConfig({ DATABASE_URL: 'postgres://a@localhost/sawt', SMTP_URL: 'smtp://localhost', MASTER_KEY: Buffer.alloc(32, 1).toString('base64'), ...extra });
const two = { points: 2, seconds: 60 };

async function takes(limits: RateLimits, key: string, times: number): Promise<boolean[]> {
  const seen: boolean[] = [];
  for (let i = 0; i < times; i++) seen.push((await limits.take('spec', key, two)).isAllowed);
  return seen;
}

describe('rate limits', () => {
  it('allow so many and then say how long to wait, each key on its own', async () => {
    const limits = new RateLimits(config());
    expect(await takes(limits, 'a', 3)).toEqual([true, true, false]);
    expect(await takes(limits, 'b', 1)).toEqual([true]);
    const refused = await limits.take('spec', 'a', two);
    expect(refused.isAllowed).toBe(false);
    expect(refused.retryAfter).toBeGreaterThan(50);
    expect(refused.retryAfter).toBeLessThanOrEqual(60);
  });

  it('keep names apart', async () => {
    const limits = new RateLimits(config());
    await takes(limits, 'a', 3);
    expect((await limits.take('other', 'a', two)).isAllowed).toBe(true);
  });

  it('give back what was harmless', async () => {
    const limits = new RateLimits(config());
    for (let i = 0; i < 5; i++) {
      expect((await limits.take('spec', 'a', two)).isAllowed).toBe(true);
      await limits.giveBack('spec', 'a', two);
    }
    expect(await takes(limits, 'a', 3)).toEqual([true, true, false]);
  });

  it('hold in memory while Redis cannot be reached', async () => {
    const limits = new RateLimits(config({ REDIS_URL: 'redis://127.0.0.1:9' }));
    await limits.onModuleInit();
    expect(await takes(limits, 'a', 3)).toEqual([true, true, false]);
    limits.onApplicationShutdown();
  });
});
