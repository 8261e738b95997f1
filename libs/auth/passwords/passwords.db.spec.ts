import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { makeSecret, toToken } from '#libs/crypto';
import { Database, newId } from '#libs/database';
import { JobRunner } from '#libs/jobs';
import { readInbox, startCatcher, type Catcher } from '#libs/smtp';
import { makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecDatabase } from '#libs/testing';
import { authEntities, AuthModule, AuthWorkerModule, Sessions } from '../index.js';
import { accountContext, citizen, makeAccount } from '../testing/index.js';
import { SignIn } from '../sign-in/sign-in.service.js';
import { ChangePassword } from './change-password.service.js';
import { RequestPasswordReset } from './request-password-reset.service.js';
import { ResetPassword } from './reset-password.service.js';

const [before, after] = ['une phrase bien longue', 'une autre phrase longue'];

/** Real: database, queue work, mail over SMTP to the local catcher. */
describe('passwords', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let catcher: Catcher;
  let dir: string;
  const mailsTo = (to: string) => readInbox(dir, { to });
  const request = (email: string, ctx = citizen()) => api.get(RequestPasswordReset).run(ctx, email);
  const reset = (token: string, password = after) => api.get(ResetPassword).run(citizen(), token, password);
  const work = () => worker.get(JobRunner).drain();
  const canSignIn = async (email: string, password: string) => 'me' in (await api.get(SignIn).run(citizen(), { email, password }));
  const begin = async (accountId: string) => {
    const session = await api.get(Database).transaction(citizen(), (em) => api.get(Sessions).start(em, accountId));
    return { ...session, ctx: accountContext(accountId, { sessionId: session.id }) };
  };
  const isAlive = async (token: string) => (await api.get(Database).transaction(citizen(), (em) => api.get(Sessions).find(em, `__Host-sawt=${token}`))) !== undefined;
  async function linkFor(email: string): Promise<string> {
    await request(email);
    await work();
    const [mail] = await mailsTo(email);
    return /\/password\/([A-Za-z0-9_-]{64})/.exec(mail!.text)![1]!;
  }

  beforeAll(async () => {
    db = await makeSpecDatabase();
    dir = await mkdtemp(join(tmpdir(), 'sawt-mails-'));
    catcher = await startCatcher({ port: 0, dir });
    const config = specConfig(db, { SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, PUBLIC_URL: 'https://sawt.example.org' });
    api = await startAsApi(config, authEntities, [AuthModule]);
    worker = await startAsWorker(config, authEntities, [AuthWorkerModule]);
  });
  afterAll(async () => {
    await Promise.all([api.close(), worker.close()]);
    await catcher.stop();
    await db.drop();
    await rm(dir, { recursive: true });
  });

  describe('changed by who knows the old one', () => {
    it('end every other session and every link already mailed', async () => {
      const { id, email } = await makeAccount(db, { password: before });
      const [here, there] = [await begin(id), await begin(id)];
      const link = await linkFor(email);
      expect(await api.get(ChangePassword).run(here.ctx, { currentPassword: before, newPassword: after })).toMatchObject({ id });
      expect([await isAlive(here.token), await isAlive(there.token)]).toEqual([true, false]);
      expect([await canSignIn(email, before), await canSignIn(email, after)]).toEqual([false, true]);
      expect(await reset(link)).toMatchObject({ code: 'linkExpired' });
    });

    it('stay when the old one is wrong, the new one is weak, or nobody is signed in', async () => {
      const { id, email } = await makeAccount(db, { password: before });
      const { ctx, token } = await begin(id);
      const change = (currentPassword: string, newPassword: string, who = ctx) => api.get(ChangePassword).run(who, { currentPassword, newPassword });
      expect(await change('autre chose encore', after)).toMatchObject({ fields: [{ field: 'currentPassword', code: 'passwordWrong' }] });
      expect(await change(before, 'court')).toMatchObject({ fields: [{ field: 'newPassword', code: 'passwordTooShort' }] });
      await expect(change(before, after, citizen())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
      expect([await canSignIn(email, before), await isAlive(token)]).toEqual([true, true]);
    });

    it('are guessed ten times an hour at most', async () => {
      const { ctx } = await begin((await makeAccount(db, { password: before })).id);
      for (let i = 0; i < 10; i++) await api.get(ChangePassword).run(ctx, { currentPassword: 'autre chose encore', newPassword: after });
      expect(await api.get(ChangePassword).run(ctx, { currentPassword: before, newPassword: after })).toMatchObject({ code: 'tooManyRequests' });
    });
  });

  describe('forgotten', () => {
    it('are chosen anew by a link, once; all sessions end and the old one is good for nothing', async () => {
      const { id, email } = await makeAccount(db, { password: before });
      const { token } = await begin(id);
      const link = await linkFor(email);
      expect(await reset(link, 'court')).toMatchObject({ fields: [{ field: 'password', code: 'passwordTooShort' }] });
      expect(await reset(link)).toMatchObject({ message: expect.stringContaining('enregistré') as string });
      expect([await canSignIn(email, before), await canSignIn(email, after), await isAlive(token)]).toEqual([false, true, false]);
      expect(await reset(link, 'encore une autre phrase')).toMatchObject({ code: 'linkExpired' });
      expect(await canSignIn(email, after)).toBe(true);
    });

    it('give one answer and one row for every address; only one with an account is written to', async () => {
      const { email } = await makeAccount(db);
      const unknown = `${newId()}@example.org`;
      expect(JSON.stringify(await request(email))).toBe(JSON.stringify(await request(unknown)));
      const rows = await db.sql<{ payload: Buffer }>('select payload from outbox');
      expect(rows).toHaveLength(2);
      expect(rows.some((row) => row.payload.includes('example.org'))).toBe(false);
      await work();
      expect([(await mailsTo(email)).length, (await mailsTo(unknown)).length]).toEqual([1, 0]);
      expect(await db.sql('select 1 from outbox')).toEqual([]);
    });

    it('send mail in the language of the account, with links to this installation only', async () => {
      const { email } = await makeAccount(db, { locale: 'ar', name: 'سميرة' });
      await linkFor(email);
      const [mail] = await mailsTo(email);
      expect(mail).toMatchObject({ subject: 'اختيار كلمة مرور جديدة' });
      expect(mail!.html).toContain('dir="rtl"');
      const links = [...`${mail!.html}${mail!.text}`.matchAll(/https?:\/\/[^\s"<>]+/g)].map(([url]) => url).filter((url) => !url.includes('w3.org'));
      expect(links.length).toBeGreaterThan(0);
      for (const url of links) expect(url).toMatch(/^https:\/\/sawt\.example\.org\/ar\/password\/[A-Za-z0-9_-]{64}$/);
    });

    it('mail the same link when the job runs again, and none once it was used', async () => {
      const { email } = await makeAccount(db, { password: before });
      await request(email);
      const [row] = await db.sql<{ job: string; subject: string; payload: Buffer }>('select job, subject, payload from outbox');
      const again = () => db.sql('insert into outbox (job, subject, payload) values ($1, $2, $3)', [row!.job, row!.subject, row!.payload]);
      await again();
      await work();
      const mails = await mailsTo(email);
      expect(mails).toHaveLength(2);
      expect(mails[0]!.text).toBe(mails[1]!.text);
      expect(mails[0]!.headers['message-id']).toBe(mails[1]!.headers['message-id']);
      await reset(/\/password\/([A-Za-z0-9_-]{64})/.exec(mails[0]!.text)![1]!);
      await again();
      await work();
      expect(await mailsTo(email)).toHaveLength(2);
    });

    it('refuse links that are too old, made up or somebody else’s', async () => {
      const { email } = await makeAccount(db, { password: before });
      const link = await linkFor(email);
      const [row] = await db.sql<{ id: string }>('select t.id from account_token t join account a on a.id = t.account_id where a.email = $1', [email]);
      for (const token of ['', 'x', toToken(row!.id, makeSecret()), toToken(newId(), makeSecret())]) expect(await reset(token)).toMatchObject({ code: 'linkExpired' });
      await db.sql(`update account_token set expires_at = now() - interval '1 second' where id = $1`, [row!.id]);
      expect(await reset(link)).toMatchObject({ code: 'linkExpired' });
      expect(await canSignIn(email, before)).toBe(true);
    });

    it('work once though tried ten times at once', async () => {
      const { email } = await makeAccount(db, { password: before });
      const link = await linkFor(email);
      const results = await Promise.all(Array.from({ length: 10 }, (_, i) => reset(link, `phrase numéro ${i} choisie`)));
      expect(results.filter((result) => !('code' in result))).toHaveLength(1);
    });

    it('are asked for three times an hour for an address', async () => {
      const email = `${newId()}@example.org`;
      for (let i = 0; i < 3; i++) expect(await request(email)).toHaveProperty('message');
      expect(await request(email.toUpperCase())).toMatchObject({ code: 'tooManyRequests' });
      await work();
    });
  });
});
