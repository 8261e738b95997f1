import { createPrivateKey } from 'node:crypto';
import type { Config } from '#libs/config';

/** nodemailer's own list plus what it leaves out: RFC 8058 wants List-Unsubscribe-Post signed. */
const signed = [
  'From', 'Sender', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'To', 'Cc', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'Content-Language',
  'In-Reply-To', 'References', 'Auto-Submitted', 'List-Id', 'List-Help', 'List-Unsubscribe', 'List-Unsubscribe-Post', 'List-Subscribe', 'List-Post', 'List-Owner', 'List-Archive',
];

/**
 * Options that make nodemailer sign; undefined when no key is set.
 * Throws on a key that cannot sign, because nodemailer would send unsigned without a word.
 */
export function dkimOptions(dkim: Config['dkim']) {
  if (!dkim) return undefined;
  if (typeOf(dkim.privateKey) !== 'rsa') throw new Error('DKIM_PRIVATE_KEY: must be an RSA private key in PEM');
  return { ...dkim, headerFieldNames: signed.join(':') };
}

function typeOf(pem: string): string | undefined {
  try {
    return createPrivateKey(pem).asymmetricKeyType;
  } catch {
    return undefined; // the fault must not quote the key
  }
}
