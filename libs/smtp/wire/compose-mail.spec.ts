import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import PostalMime from 'postal-mime';
import type { OutgoingMail } from '../outgoing-mail.js';
import { composeMail } from './compose-mail.js';
import { DkimSigner } from './dkim-signer.js';
import { encodeText } from './transfer-encoding.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const signer = new DkimSigner({ domainName: 'sawt.ma', keySelector: 'sawt', privateKey: rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() });
const record = [`v=DKIM1; k=rsa; p=${rsa.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`];
const sender = { name: 'Sawt', address: 'sawt@sawt.ma' };
const mail = (more: Partial<OutgoingMail> = {}): OutgoingMail => ({ to: 'samira@nour.ma', subject: 'Une étape', html: '<p>é</p>', text: 'é', messageId: '<1@sawt.ma>', locale: 'fr', ...more });

/** What people write and what breaks writers of mails: blanks at ends, dots, equals signs, long lines, all scripts. */
const words = fc.array(fc.oneof(fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '.', '..\n.', '=', '=\n', '--', 'From ', '\n\n', 'سميرة', 'é', '🌍', 'x'.repeat(90)), fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 60 }).map((pieces) => pieces.join(''));
/** Line ends as mails know them; the one at the end is the mail's. */
const plainLines = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
/** A header of one long word has no blank to be folded at; it may be as long as mails allow (RFC 5322). */
const isTooLong = (line: string) => line.length > (line.replace(/^[\w-]+: /, '').trim().includes(' ') ? 200 : 998);

describe('a composed mail', () => {
  it('gives back every text, and its signature holds', async () => {
    await fc.assert(fc.asyncProperty(words, words, words, async (text, html, subject) => {
      const raw = await composeMail(mail({ text, html, subject, from: { name: subject } }), sender, signer);
      const read = await PostalMime.parse(raw);
      expect(plainLines(read.text ?? '')).toBe(plainLines(text));
      expect(plainLines(read.html ?? '')).toBe(plainLines(html));
      const { results } = await dkimVerify(raw, { resolver: async () => [record] });
      expect(results[0]?.status).toMatchObject({ result: 'pass' });
      const lines = raw.toString('latin1').split('\r\n');
      expect(lines.filter((line) => isTooLong(line) || /[ \t]$|[^\x20-\x7e\t]/.test(line))).toEqual([]);
    }), { numRuns: 150 });
  });

  it('carries a calendar file beside its words, and the signature covers it', async () => {
    const content = 'BEGIN:VCALENDAR\r\nSUMMARY:Table ronde – مائدة\r\nEND:VCALENDAR\r\n';
    const raw = await composeMail(mail({ calendar: { name: 'activity.ics', content } }), sender, signer);
    const { text, html, attachments } = await PostalMime.parse(raw);
    expect([plainLines(text!), plainLines(html!)]).toEqual(['é', '<p>é</p>']);
    expect(attachments).toMatchObject([{ filename: 'activity.ics', mimeType: 'text/calendar', disposition: 'attachment' }]);
    const file = attachments[0]!.content;
    expect(plainLines(typeof file === 'string' ? file : Buffer.from(file as ArrayBuffer).toString())).toBe(plainLines(content));
    expect((await dkimVerify(raw, { resolver: async () => [record] })).results[0]?.status).toMatchObject({ result: 'pass' });
  });

  it('writes Latin as quoted-printable and Arabic as base64, in lines of 76', () => {
    const latin = encodeText(`L’été, ${'très long '.repeat(40)}\n`);
    const arabic = encodeText('مرحبا بكم '.repeat(40));
    expect([latin.encoding, arabic.encoding]).toEqual(['quoted-printable', 'base64']);
    for (const { body } of [latin, arabic]) expect(Math.max(...body.toString('latin1').split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it('looks domains of every script up as DNS does', async () => {
    const raw = (await composeMail(mail({ to: 'سميرة@موقع.المغرب' }), sender, undefined)).toString('utf8');
    expect(raw).toContain('\r\nTo: سميرة@xn--4gbrim.xn--mgbc0a9azcg\r\n');
  });
});
