import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '#libs/config';
import { ContextModule } from '#libs/context';
import { MailFolder } from '../catcher/mail-folder.js';
import { InboxModule, type CaughtMail } from '../index.js';
import { InboxController } from './inbox.controller.js';

class Root {}

let dir: string;
let app: NestFastifyApplication;
let mails: CaughtMail[];
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sawt-inbox-'));
  const config = loadConfig({ DATABASE_URL: 'postgres://a@localhost/sawt', SMTP_URL: 'smtp://localhost', MASTER_KEY: Buffer.alloc(32, 1).toString('base64'), INBOX_DIR: dir });
  Module({ imports: [ConfigModule.forRoot(config), ContextModule, InboxModule] })(Root);
  app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), { logger: ['error'] });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const folder = await MailFolder.open(dir, 100);
  const letter = { from: 'Sawt <sawt@sawt.ma>', headers: { 'x-a': '<b>' }, text: 'Voir http://localhost:3000/c/1?a=1&b=2', html: '<html><head><title>x</title></head><script>alert(1)</script><a href="http://localhost:3000/c/1">x</a></html>' };
  for (let i = 0; i < 55; i++) await folder.add({ ...letter, subject: `Objet ${i}` }, `p${i}@x.ma`);
  mails = [await folder.add({ ...letter, subject: '<script>alert(1)</script>' }, '"><script>@x.ma')];
});
afterAll(async () => {
  await app?.close();
  await rm(dir, { recursive: true });
});
const get = (url: string) => app.inject({ method: 'GET', url });

describe('/inbox.json', () => {
  it('gives the mails, newest first, with plain recipients', async () => {
    const answer = await get('/inbox.json?first=2');
    expect(answer.headers['content-type']).toContain('application/json');
    const given = answer.json<CaughtMail[]>();
    expect(given.map(({ subject }) => subject)).toEqual(['<script>alert(1)</script>', 'Objet 54']);
    expect(Object.keys(given[1]!)).toEqual(['id', 'to', 'from', 'subject', 'date', 'headers', 'text', 'html']);
    expect(given[1]!.to).toBe('p54@x.ma');
  });
  it('gives those of one recipient, and shrugs at odd questions', async () => {
    expect((await get('/inbox.json?to=p7@x.ma')).json<CaughtMail[]>().map(({ to }) => to)).toEqual(['p7@x.ma']);
    expect((await get('/inbox.json?to=p7@x.ma&to=p8@x.ma')).json()).toHaveLength(1);
    expect((await get('/inbox.json?first=-1')).json()).toHaveLength(56);
    expect((await get('/inbox.json?to=nobody@x.ma')).json()).toEqual([]);
  });
});

describe('/inbox', () => {
  it('lists fifty, leads to the older ones and searches', async () => {
    const { body, headers } = await get('/inbox');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.match(/<li>/g)).toHaveLength(50);
    const older = /class="more" href="([^"]+)"/.exec(body)![1]!;
    const last = (await get(older.replaceAll('&amp;', '&'))).body;
    expect(last.match(/<li>/g)).toHaveLength(6);
    expect(last).not.toContain('class="more"');
    const found = (await get('/inbox?to=p54')).body;
    expect(found.match(/<li>/g)).toHaveLength(1);
    expect(found).toContain('value="p54"');
    expect((await get('/inbox?to="><script>x')).body).toContain('Aucun e-mail pour');
  });

  it('has no script, whatever arrives, and allows only its own style', async () => {
    for (const url of ['/inbox', '/inbox?to="><script>', `/inbox/${mails[0]!.id}`]) {
      const { body, headers } = await get(url);
      expect(body).not.toMatch(/<script/i);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
      expect(headers['cache-control']).toBe('no-store');
    }
  });
});

it('is not shown when there is no catcher', () => {
  expect(() => new InboxController(loadConfig({ DATABASE_URL: 'postgres://a@localhost/sawt', SMTP_URL: 'smtp://localhost', MASTER_KEY: Buffer.alloc(32, 1).toString('base64') }))).toThrow('INBOX_DIR');
});

describe('/inbox/:id', () => {
  it('shows a mail in a sandbox and as text with links', async () => {
    const { body } = await get(`/inbox/${mails[0]!.id}`);
    expect(body).toContain('<bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi>');
    expect(body).toContain(`<iframe src="/inbox/${mails[0]!.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"`);
    expect(body).toContain('<a href="http://localhost:3000/c/1?a=1&amp;b=2" target="_blank"');
    expect(body).toContain('<dt>x-a</dt><dd><bdi>&lt;b&gt;</bdi></dd>');
  });

  it('gives its HTML only under a policy that runs and loads nothing', async () => {
    const { body, headers } = await get(`/inbox/${mails[0]!.id}/html`);
    expect(body).toContain('<head><base target="_blank">');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/);
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src|https?:/);
  });

  it.each(['..', '..%2f..%2fetc%2fpasswd', 'x', '01a200e3-1a77-7546-9421-01592115cf5c', '%00'])('knows no mail %s', async (id) => {
    expect((await get(`/inbox/${id}`)).statusCode).toBe(404);
    expect((await get(`/inbox/${id}/html`)).statusCode).toBe(404);
  });
});
