import { createHash, createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Config } from '#libs/config';
import { written, type Header } from './header.js';

/** What is signed where it stands; RFC 8058 wants List-Unsubscribe-Post among them. */
const signed = new Set([
  'from', 'reply-to', 'subject', 'date', 'message-id', 'to', 'mime-version', 'content-type', 'content-language', 'auto-submitted', 'list-id', 'list-unsubscribe', 'list-unsubscribe-post',
]);
/** Signed once more than they stand, so that nobody can add a second one. */
const closed = ['from', 'to', 'subject'];
const inThePool = promisify<string, Buffer, KeyObject, Buffer>((algorithm, data, key, done) => sign(algorithm, data, key, done as (error: Error | null, signature: Buffer) => void));

/**
 * Signs mails with DKIM (RFC 6376, rsa-sha256, relaxed/relaxed) in one pass over the bytes. The signature itself is
 * made in libuv's pool: it takes most of a millisecond. Throws at the start on a key that cannot sign.
 */
export class DkimSigner {
  private readonly key: KeyObject;
  private readonly start: string;

  constructor({ domainName, keySelector, privateKey }: NonNullable<Config['dkim']>) {
    this.key = rsaKey(privateKey);
    this.start = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domainName}; s=${keySelector};`;
  }

  /** The header to put on top. The body must hold no run of blanks and no blank before a line's end, as ours does. */
  async sign(headers: readonly Header[], body: Buffer): Promise<string> {
    const covered = headers.filter(({ name }) => signed.has(name.toLowerCase()));
    const names = [...covered.map(({ name }) => name.toLowerCase()), ...closed];
    const unsigned = { name: 'DKIM-Signature', value: `${this.start} h=${names.join(': ')}; bh=${createHash('sha256').update(body).digest('base64')}; b=` };
    const data = [...covered].map(relaxed).join('\r\n');
    const signature = await inThePool('sha256', Buffer.from(`${data}\r\n${relaxed(unsigned)}`), this.key);
    return written({ ...unsigned, value: `${unsigned.value}${signature.toString('base64').replace(/.{70}(?=.)/g, '$& ')}` });
  }
}

function relaxed({ name, value }: Header): string {
  return `${name.toLowerCase()}:${value.replace(/[ \t]+/g, ' ').trim()}`;
}

function rsaKey(pem: string): KeyObject {
  const fault = new Error('DKIM_PRIVATE_KEY: must be an RSA private key in PEM');
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {
    throw fault; // it must not quote the key
  }
  throw fault;
}
