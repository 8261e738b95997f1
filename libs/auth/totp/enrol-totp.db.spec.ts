import type { INestApplicationContext } from '@nestjs/common';
import { Secret, TOTP, URI } from 'otpauth';
import { systemContext } from '#libs/context';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { authEntities, AuthModule, RescueAccount } from '../index.js';
import { accountContext, citizen, makeAccount } from '../testing/index.js';
import { EnrolTotp } from './enrol-totp.service.js';
import { TotpStarted } from './totp-started.type.js';

const now = new Date();

describe('the second step at sign-in', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  const enrol = () => api.get(EnrolTotp);
  const stored = async (id: string) => (await db.sql<{ totp_secret: Buffer | null; is_on: boolean }>('select totp_secret, totp_confirmed_at is not null as is_on from account where id = $1', [id]))[0]!;
  const code = (secret: string, shift = 0) => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now.getTime() + shift * 30_000 });
  async function started() {
    const { id } = await makeAccount(db);
    const ctx = { ...accountContext(id), now };
    const answer = await enrol().start(ctx);
    if (!(answer instanceof TotpStarted)) throw new Error('not started');
    return { id, ctx, secret: answer.secret, uri: answer.uri };
  }

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), authEntities, [AuthModule]);
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  it('starts with a secret for the app, sealed at rest, and is off until confirmed', async () => {
    const { id, secret, uri } = await started();
    expect(URI.parse(uri)).toMatchObject({ issuer: 'Sawt', digits: 6, period: 30 });
    const { totp_secret, is_on } = await stored(id);
    expect(is_on).toBe(false);
    expect(totp_secret!.includes(Buffer.from(Secret.fromBase32(secret).bytes))).toBe(false);
  });

  it('is on with a right code and off with another; both are recorded', async () => {
    const { id, ctx, secret } = await started();
    expect(await enrol().confirm(ctx, code(secret, -1))).toMatchObject({ id, hasTotp: true });
    expect(await enrol().disable(ctx, code(secret, -1))).toMatchObject({ fields: [{ field: 'code', code: 'codeWrong' }] });
    expect(await enrol().disable(ctx, code(secret))).toMatchObject({ id, hasTotp: false });
    expect(await stored(id)).toEqual({ totp_secret: null, is_on: false });
    const acts = await db.sql('select action from audit_entry where account_id = $1 order by number', [id]);
    expect(acts).toEqual([{ action: 'account.confirmTotp' }, { action: 'account.disableTotp' }]);
  });

  it('stays off with a wrong code, and refuses steps out of order', async () => {
    const { id, ctx, secret } = await started();
    expect(await enrol().disable(ctx, code(secret))).toMatchObject({ code: 'totpIsOff', state: 'off' });
    expect(await enrol().confirm(ctx, '12345')).toMatchObject({ fields: [{ code: 'codeWrong' }] });
    expect(await stored(id)).toMatchObject({ is_on: false });
    await enrol().confirm(ctx, code(secret));
    expect(await enrol().start(ctx)).toMatchObject({ code: 'totpIsOn', state: 'on' });
    expect(await enrol().confirm(accountContext((await makeAccount(db)).id), '123456')).toMatchObject({ code: 'totpIsOff' });
  });

  it('takes ten wrong codes an hour', async () => {
    const { ctx, secret } = await started();
    for (let i = 0; i < 10; i++) await enrol().confirm(ctx, code(secret, -20 - i));
    expect(await enrol().confirm(ctx, code(secret))).toMatchObject({ code: 'tooManyRequests' });
  });

  it('is taken away by the command line alone, for somebody who lost their phone', async () => {
    const { id, ctx, secret } = await started();
    await enrol().confirm(ctx, code(secret));
    const [account] = await db.sql<{ email: string }>('select email from account where id = $1', [id]);
    await expect(api.get(RescueAccount).run(ctx, account!.email)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await api.get(RescueAccount).run(systemContext('spec'), account!.email)).toBe(true);
    expect(await stored(id)).toEqual({ totp_secret: null, is_on: false });
    expect(await api.get(RescueAccount).run(systemContext('spec'), 'nobody@example.org')).toBe(false);
  });

  it('is nobody’s who is not signed in', async () => {
    await expect(enrol().start(citizen())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    await expect(enrol().confirm(citizen(), '123456')).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    await expect(enrol().disable(citizen(), '123456')).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});
