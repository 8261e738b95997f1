import { inAscii } from '../addresses.js';
import { webAddress } from '../layout/web-address.js';
import type { OutgoingMail } from '../outgoing-mail.js';
import type { DkimSigner } from './dkim-signer.js';
import { encodedText, mailbox, oneLine, written, type Header } from './header.js';
import { encodeText } from './transfer-encoding.js';

/** It can stand in no part: quoted-printable writes `=` as `=3D`, base64 has no `_`. */
const BOUNDARY = '=_sawt_part_';
const FIRST = Buffer.from(`--${BOUNDARY}\r\n`);
const NEXT = Buffer.from(`--${BOUNDARY}\r\n`);
const LAST = Buffer.from(`--${BOUNDARY}--\r\n`);
/** Round the whole text when a file goes with it. */
const OUTER = '=_sawt_whole_';
const alternative = `multipart/alternative; boundary="${BOUNDARY}"`;

/** The bytes of a mail as they are handed to the server, signed when there is a signer. Plain text first, HTML after it. */
export async function composeMail(mail: OutgoingMail, sender: { name: string; address: string }, signer: DkimSigner | undefined): Promise<Buffer> {
  const headers = headersOf(mail, sender);
  const words = Buffer.concat([FIRST, part('text/plain', mail.text), NEXT, part('text/html', mail.html), LAST]);
  const body = mail.calendar ? withFile(words, mail.calendar) : words;
  const signature = signer ? await signer.sign(headers, body) : '';
  return Buffer.concat([Buffer.from(`${signature}${headers.map(written).join('')}\r\n`), body]);
}

function headersOf(mail: OutgoingMail, sender: { name: string; address: string }): Header[] {
  const given: Record<string, string | undefined> = {
    From: mailbox(mail.from?.name ?? sender.name, inAscii(mail.from?.address ?? sender.address)),
    To: inAscii(mail.to),
    'Reply-To': mail.replyTo && inAscii(oneLine(mail.replyTo)),
    Subject: encodedText(mail.subject),
    'Message-ID': mail.messageId,
    Date: new Date().toUTCString().replace('GMT', '+0000'),
    'MIME-Version': '1.0',
    'Content-Type': mail.calendar ? `multipart/mixed; boundary="${OUTER}"` : alternative,
    'Content-Language': mail.locale,
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
    // RFC 8058: the mail program offers to unsubscribe and does it with one POST.
    ...(mail.listUnsubscribe && { 'List-Unsubscribe': `<${webAddress(mail.listUnsubscribe.url)}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
  return Object.entries(given).flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

/** The words, then the file beside them. */
function withFile(words: Buffer, { name, content }: NonNullable<OutgoingMail['calendar']>): Buffer {
  const file = part('text/calendar; method=PUBLISH', content, `Content-Disposition: attachment; filename="${name.replace(/[^\w.-]/g, '_')}"\r\n`);
  return Buffer.concat([Buffer.from(`--${OUTER}\r\nContent-Type: ${alternative}\r\n\r\n`), words, Buffer.from(`--${OUTER}\r\n`), file, Buffer.from(`--${OUTER}--\r\n`)]);
}

function part(type: string, text: string, more = ''): Buffer {
  const { encoding, body } = encodeText(text);
  return Buffer.concat([Buffer.from(`Content-Type: ${type}; charset=utf-8\r\n${more}Content-Transfer-Encoding: ${encoding}\r\n\r\n`), body]);
}
