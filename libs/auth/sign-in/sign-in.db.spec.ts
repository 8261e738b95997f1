import type { INestApplicationContext } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { Keys, seal, sha256 } from '#libs/crypto';
import type { RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { authEntities, AuthModule, Sessions, SignedIn } from '../index.js';
import { accountContext, citizen, makeAccount } from '../testing/index.js';
import { SignInFailed, TotpRequired } from './sign-in.errors.js';
import { SignIn } from './sign-in.service.js';
import { SignOut } from './sign-out.service.js';

const password = 'une phrase bien longue';
const now = new Date();

describe('signing in', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  const signIn = (email: string, given = password, totp?: string, ctx: RequestContext = { ...citizen(), now }) => api.get(SignIn).run(ctx, { email, password: given, totp });
  const found = (token: string) => api.get(Database).transaction(citizen(), (em) => api.get(Sessions).find(em, `__Host-sawt=${token}`));
  const codeOf = (result: object) => ('code' in result ? result.code : result.constructor.name);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), authEntities, [AuthModule]);
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  it('gives a session whose secret only the browser has, whatever the case of the address', async () => {
    const { id, email } = await makeAccount(db, { password, email: `Samira.${newId()}@Example.org` });
    const result = await signIn(`  ${email.toUpperCase()} `);
    if (!(result instanceof SignedIn)) throw new Error(codeOf(result) as string);
    expect(result.me).toMatchObject({ id, email, hasTotp: false });
    expect(result.session.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await found(result.session.token)).toEqual({ sessionId: result.session.id, accountId: id });
    expect(await db.sql('select token_hash from session where id = $1', [result.session.id])).toEqual([{ token_hash: sha256(result.session.token) }]);
    expect(await db.sql('select account_id, action from audit_entry where object_id = $1', [result.session.id])).toEqual([{ account_id: id, action: 'session.start' }]);
  });

  it('gives the same answer for a wrong password, an unknown address, an account without password and a disabled one; no row is left', async () => {
    const [known, silent, disabled] = [await makeAccount(db, { password }), await makeAccount(db), await makeAccount(db, { password })];
    await db.sql('update account set disabled_at = now() where id = $1', [disabled.id]);
    const answers = [await signIn(known.email, 'autre chose encore'), await signIn(`${newId()}@example.org`), await signIn(silent.email), await signIn(disabled.email)];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toBeInstanceOf(SignInFailed);
    expect(await db.sql('select 1 from session where account_id = any($1)', [[known.id, silent.id, disabled.id]])).toEqual([]);
  });

  it('refuses the eleventh failure in an hour for an account, though the password be right then, and other accounts go on', async () => {
    const [account, other] = [await makeAccount(db, { password }), await makeAccount(db, { password })];
    for (let i = 0; i < 10; i++) expect(codeOf(await signIn(account.email, 'autre chose encore'))).toBe('signInFailed');
    expect(await signIn(account.email)).toMatchObject({ code: 'tooManyRequests', retryAfter: expect.any(Number) as number });
    expect(await signIn(other.email)).toBeInstanceOf(SignedIn);
  });

  it('refuses the eleventh failure in an hour of a client, over all accounts', async () => {
    const ctx = { ...citizen(), clientKey: newId() };
    const { email } = await makeAccount(db, { password });
    for (let i = 0; i < 10; i++) await signIn(`${newId()}@example.org`, password, undefined, ctx);
    expect(codeOf(await signIn(email, password, undefined, ctx))).toBe('tooManyRequests');
    expect(await signIn(email, password, undefined, { ...citizen(), clientKey: newId() })).toBeInstanceOf(SignedIn);
  });

  it('does not count tries that succeed', async () => {
    const { email } = await makeAccount(db, { password });
    for (let i = 0; i < 12; i++) expect(await signIn(email)).toBeInstanceOf(SignedIn);
  });

  it('asks for a code where one is set, takes each code once and none from the past', async () => {
    const { id, email } = await makeAccount(db, { password });
    const secret = new Secret({ size: 20 });
    await db.sql('update account set totp_secret = $2, totp_confirmed_at = now() where id = $1', [id, seal(api.get(Keys).for('totp'), Buffer.from(secret.bytes), id)]);
    const code = (shift = 0) => TOTP.generate({ secret, timestamp: now.getTime() + shift * 30_000 });
    const current = code();

    expect(await signIn(email)).toBeInstanceOf(TotpRequired);
    expect(codeOf(await signIn(email, 'autre chose encore', current))).toBe('signInFailed');
    expect(codeOf(await signIn(email, password, code(-5)))).toBe('signInFailed');
    expect(codeOf(await signIn(email, password, '000 00'))).toBe('signInFailed');
    expect(await signIn(email, password, current)).toBeInstanceOf(SignedIn);
    expect(codeOf(await signIn(email, password, current))).toBe('signInFailed');
    expect(codeOf(await signIn(email, password, code(-1)))).toBe('signInFailed');
    expect(await signIn(email, password, code(1))).toBeInstanceOf(SignedIn);
  });

  it('lets one code through once, however many try it at once', async () => {
    const { id, email } = await makeAccount(db, { password });
    const secret = new Secret({ size: 20 });
    await db.sql('update account set totp_secret = $2, totp_confirmed_at = now() where id = $1', [id, seal(api.get(Keys).for('totp'), Buffer.from(secret.bytes), id)]);
    const current = TOTP.generate({ secret, timestamp: now.getTime() });
    const results = await Promise.all(Array.from({ length: 6 }, () => signIn(email, password, current)));
    expect(results.filter((result) => result instanceof SignedIn)).toHaveLength(1);
    expect(await db.sql('select count(*)::int as n from session where account_id = $1', [id])).toEqual([{ n: 1 }]);
  });

  it('waits for a change of password under way, and fails with the old one', async () => {
    const { id, email } = await makeAccount(db, { password });
    const other = new pg.Client({ connectionString: db.adminUrl });
    await other.connect();
    await other.query('begin');
    await other.query(`update account set password_hash = 'another' where id = $1`, [id]);
    const trying = signIn(email);
    const isWaiting = async () => (await db.sql(`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).length > 0;
    while (!(await isWaiting()));
    await other.query('commit');
    await other.end();
    expect(codeOf(await trying)).toBe('signInFailed');
    expect(await db.sql('select 1 from session where account_id = $1', [id])).toEqual([]);
  });

  it('ends the session somebody came with, and any by signing out', async () => {
    const { id, email } = await makeAccount(db, { password });
    const first = await signIn(email);
    if (!(first instanceof SignedIn)) throw new Error('not signed in');
    const second = await signIn(email, password, undefined, accountContext(id, { sessionId: first.session.id }));
    if (!(second instanceof SignedIn)) throw new Error('not signed in');
    expect(second.session.token).not.toBe(first.session.token);
    expect(await found(first.session.token)).toBeUndefined();
    await api.get(SignOut).run(accountContext(id, { sessionId: second.session.id }));
    expect(await found(second.session.token)).toBeUndefined();
    await expect(api.get(SignOut).run(citizen())).resolves.toBeUndefined();
  });
});
