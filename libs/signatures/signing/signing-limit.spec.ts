import { citizen } from '#libs/auth/testing';
import { loadConfig } from '#libs/config';
import { RateLimits } from '#libs/context';
import { SigningLimit } from './signing-limit.js';

const limitOf = (env: Record<string, string>) => {
  const config = loadConfig({ DATABASE_URL: 'postgres://a@localhost/sawt', SMTP_URL: 'smtp://localhost', MASTER_KEY: Buffer.alloc(32, 1).toString('base64'), ...env });
  return new SigningLimit(config, new RateLimits(config));
};
const fromOneNetwork = { ...citizen(), clientKey: 'a network' };
const times = async (limit: SigningLimit, n: number, ctx = fromOneNetwork) => {
  const taken = [];
  for (let i = 0; i < n; i++) taken.push((await limit.take(ctx)).isAllowed);
  return taken;
};

describe('signing limit', () => {
  it('takes as many a minute from one network as was set, and counts each network by itself', async () => {
    const limit = limitOf({ SIGN_RATE_LIMIT: '2' });
    expect(await times(limit, 3)).toEqual([true, true, false]);
    expect(await times(limit, 1, { ...fromOneNetwork, clientKey: 'another' })).toEqual([true]);
  });

  it('takes 120 a minute when nothing was set', async () => {
    const taken = await times(limitOf({}), 121);
    expect(taken.indexOf(false)).toBe(120);
  });

  it('takes any number with 0, and never counts who has no address', async () => {
    expect(await times(limitOf({ SIGN_RATE_LIMIT: '0' }), 130)).not.toContain(false);
    expect(await times(limitOf({ SIGN_RATE_LIMIT: '1' }), 3, { ...fromOneNetwork, clientKey: '' })).toEqual([true, true, true]);
  });
});
