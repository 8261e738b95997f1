import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { loadConfig } from '#libs/config';
import { Keys } from '#libs/crypto';
import { freePort } from '#libs/testing';
import { MailSender, readInbox, renderMail, startCatcher, TemporaryMailFailure, type OutgoingMail } from './index.js';
import { startSink, type MailSink } from './testing/index.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const signed = { DKIM_DOMAIN: 'sawt.ma', DKIM_PRIVATE_KEY: pem.replaceAll('\n', '\\n') };
const id = '01a200e3-1a77-7546-9421-01592115cf5c';
const closing: (() => unknown)[] = [];
afterEach(async () => { for (const close of closing.splice(0).reverse()) await close(); });

function senderTo(url: string, more: Record<string, string> = {}): MailSender {
  const config = loadConfig({ DATABASE_URL: 'postgres://a@localhost/sawt', SMTP_URL: url, MASTER_KEY: Buffer.alloc(32, 1).toString('base64'), MAIL_FROM: 'Sawt <sawt@sawt.ma>', ...more });
  const sender = new MailSender(config, new Keys(config));
  closing.push(() => sender.onModuleDestroy());
  return sender;
}
async function sink(script?: Parameters<typeof startSink>[0]): Promise<MailSink> {
  const started = await startSink(script);
  closing.push(() => started.stop());
  return started;
}
const letter = (sender: MailSender, more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  to: 'samira@nour.ma', subject: 'Une étape · خطوة', html: '<p>Bonjour سميرة</p>', text: 'Bonjour سميرة', locale: 'fr', messageId: sender.messageIdFor(id), ...more,
});
/** Headers of a mail as it came over the wire, unfolded. */
const headersOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ').split('\r\n');
const verify = (raw: string) => dkimVerify(Buffer.from(raw, 'latin1'), {
  resolver: async (name) => {
    if (name !== 'sawt._domainkey.sawt.ma') throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
    return [[`v=DKIM1; k=rsa; p=${rsa.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`]];
  },
});
const thrown = (sending: Promise<unknown>) => sending.then(() => { throw new Error('was sent'); }, (error: unknown) => error);

describe('a mail to the local catcher', () => {
  it('arrives whole, laid out and in plain text, even under a reserved domain', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'sawt-mail-'));
    closing.push(() => rm(dir, { recursive: true }));
    const catcher = await startCatcher({ port: 0, dir });
    closing.push(() => catcher.stop());
    const sender = senderTo(`smtp://127.0.0.1:${catcher.port}`);
    const mail = await renderMail({ locale: 'ar', title: 'أكّدوا توقيعكم', paragraphs: ['مرحبا'], button: { label: 'أؤكد', url: 'http://localhost:3000/c/x' }, footer: ['Sawt'] });
    await expect(sender.send(letter(sender, { ...mail, to: 'samira@example.org', subject: 'خطوة أخيرة', locale: 'ar', from: { name: 'جمعية "النور", طنجة' } }))).resolves.toEqual({ outcome: 'sent' });
    const [caught] = await readInbox(dir);
    expect(caught).toMatchObject({ to: 'samira@example.org', from: 'جمعية "النور", طنجة <sawt@sawt.ma>', subject: 'خطوة أخيرة', text: mail.text.trimEnd() });
    expect(caught!.html).toBe(mail.html);
    expect(caught!.headers).toMatchObject({ 'message-id': sender.messageIdFor(id), 'content-language': 'ar', 'auto-submitted': 'auto-generated' });
    expect(Object.keys(caught!.headers)).not.toEqual(expect.arrayContaining(['x-mailer']));
    expect(caught!.headers).not.toHaveProperty('list-unsubscribe');
  });
});

describe('what goes over the wire', () => {
  it('carries both RFC 8058 headers under a DKIM signature that holds', async () => {
    const server = await sink();
    const sender = senderTo(server.url, signed);
    const url = `https://sawt.ma/u/${'x'.repeat(180)}?a=1&b=2`;
    await sender.send(letter(sender, { listUnsubscribe: { url }, replyTo: 'contact@nour.ma' }));
    const [raw] = server.raw;
    expect(headersOf(raw!)).toEqual(expect.arrayContaining([`List-Unsubscribe: <${url}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click', 'Reply-To: contact@nour.ma', `Message-ID: ${sender.messageIdFor(id)}`]));
    const { results } = await verify(raw!);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ signingDomain: 'sawt.ma', status: { result: 'pass', aligned: 'sawt.ma' } });
    const covered = / h=([^;]+);/.exec(headersOf(raw!).find((line) => line.startsWith('DKIM-Signature:'))!)![1]!;
    expect(covered.split(/: ?/)).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'message-id', 'list-unsubscribe', 'list-unsubscribe-post']));
  });

  it.each(['List-Unsubscribe:', 'List-Unsubscribe-Post:', 'Subject:'])('no longer verifies once %s was changed', async (name) => {
    const server = await sink();
    const sender = senderTo(server.url, signed);
    await sender.send(letter(sender, { listUnsubscribe: { url: 'https://sawt.ma/u/1' } }));
    const changed = server.raw[0]!.replace(`\r\n${name} `, `\r\n${name} x`);
    expect(changed).not.toBe(server.raw[0]);
    expect((await verify(changed)).results[0]!.status.result).toBe('fail');
  });

  it('has no header smuggled in', async () => {
    const server = await sink();
    const sender = senderTo(server.url);
    await sender.send(letter(sender, { subject: 'a\r\nBcc: evil@evil.ma', from: { name: 'b\r\nBcc: evil@evil.ma' }, replyTo: 'c@nour.ma\r\nBcc: evil@evil.ma' }));
    const lines = headersOf(server.raw[0]!);
    expect(lines.filter((line) => /^bcc/i.test(line))).toEqual([]);
    expect(lines).toContain('Auto-Submitted: auto-generated');
  });

  it('is unsigned without a key, and a key that cannot sign stops the start', async () => {
    const server = await sink();
    const sender = senderTo(server.url);
    await sender.send(letter(sender));
    expect(server.raw[0]).not.toMatch(/DKIM-Signature/i);
    const edwards = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const key of ['nonsense', edwards]) expect(() => senderTo(server.url, { ...signed, DKIM_PRIVATE_KEY: key })).toThrow('DKIM_PRIVATE_KEY');
  });

  it('uses one connection for mails one after the other', async () => {
    const server = await sink();
    const sender = senderTo(server.url);
    for (let i = 0; i < 5; i++) await sender.send(letter(sender));
    expect([server.raw.length, server.connections()]).toEqual([5, 1]);
  });
});

describe('a mail that is not taken', () => {
  it.each([['recipient', '550 5.1.1'], ['data', '554 5.7.1']] as const)('is refused for good by a 5xx at %s, and the next one goes on', async (at, code) => {
    const [status, enhanced] = code.split(' ');
    const server = await sink((stage, about) => (stage === at && about === 'gone@nour.ma' ? { code: Number(status), text: `${enhanced} <gone@nour.ma> is not wanted` } : undefined));
    const sender = senderTo(server.url);
    const result = await sender.send(letter(sender, { to: 'gone@nour.ma' }));
    expect(result).toMatchObject({ outcome: 'refused', code });
    expect(JSON.stringify(result)).not.toContain('gone');
    await expect(sender.send(letter(sender))).resolves.toEqual({ outcome: 'sent' });
  });

  it.each([['connect', 554], ['connect', 421], ['sender', 550], ['sender', 451], ['recipient', 451], ['data', 451], ['data', 421]] as const)('is tried again later when %s is answered %i', async (at, code) => {
    const server = await sink((stage, about) => (stage === at ? { code, text: `no ${about} samira@nour.ma` } : undefined));
    const sender = senderTo(server.url);
    const error = await thrown(sender.send(letter(sender)));
    expect(error).toBeInstanceOf(TemporaryMailFailure);
    expect(error).toMatchObject({ code: expect.stringContaining(String(code)), mayHaveArrived: false });
    expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain('samira');
  });

  it('is tried again later when nobody listens', async () => {
    const sender = senderTo(`smtp://127.0.0.1:${await freePort()}`);
    const error = await thrown(sender.send(letter(sender)));
    expect(error).toBeInstanceOf(TemporaryMailFailure);
    expect(error).toMatchObject({ mayHaveArrived: false });
  });

  it('cannot have arrived when the line is cut before it was handed over', async () => {
    const server = await sink((stage) => (stage === 'recipient' ? 'hang up' : undefined));
    const sender = senderTo(server.url);
    await expect(sender.send(letter(sender))).rejects.toMatchObject({ name: 'TemporaryMailFailure', mayHaveArrived: false });
    expect(server.raw).toEqual([]);
  });

  it('says so when the line is cut after it was handed over, and does not send it again by itself', async () => {
    const server = await sink((stage) => (stage === 'data' ? 'hang up' : undefined));
    const sender = senderTo(server.url);
    const error = await thrown(sender.send(letter(sender)));
    expect(error).toBeInstanceOf(TemporaryMailFailure);
    expect(error).toMatchObject({ mayHaveArrived: true });
    expect(server.raw).toHaveLength(1);
  });
});

describe('an address nobody can have', () => {
  it.each(['samira@example.org', 'samira@nour.test', 'samira@localhost'])('%s is refused before any connection', async (to) => {
    const sender = senderTo('smtp://mail.invalid:25');
    await expect(sender.send(letter(sender, { to }))).resolves.toMatchObject({ outcome: 'refused', code: 'reserved' });
  });

  it.each(['a@nour.ma, b@nour.ma', 'a@nour.ma\r\nRCPT TO:<b@nour.ma>', 'Samira <a@nour.ma>', ''])('%j is refused, also locally', async (to) => {
    const server = await sink();
    const sender = senderTo(server.url);
    await expect(sender.send(letter(sender, { to }))).resolves.toMatchObject({ outcome: 'refused', code: 'invalid-address' });
    expect(server.connections()).toBe(0);
  });
});
