import { isIPv4 } from 'node:net';
import { domainToASCII } from 'node:url';
import addressparser from 'nodemailer/lib/addressparser';

const RESERVED = /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$/;
const ATOM = String.raw`[^\s\p{C}<>()\[\]\\,;:"@]`;
const ADDRESS = new RegExp(`^${ATOM}{1,64}@${ATOM}+$`, 'u');

/** One mailbox and nothing else: no list, no display name, no line break. */
export function isPlainAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** Domains that RFC 2606 and RFC 6761 keep for examples: nobody reads mail there. */
export function isReserved(address: string): boolean {
  return RESERVED.test(domainOf(address));
}

/** The one domain in which nothing can ever exist, not even in the local catcher: made-up people live there. */
export function isNowhere(address: string): boolean {
  return /(^|\.)invalid$/.test(domainOf(address));
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase().replace(/\.+$/, '');
}

/** The domain as it is looked up; what stands before it is the mailbox's own. */
export function inAscii(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`;
}

/** `Sawt <sawt@host>` apart. Throws when there is no address in it. */
export function parseSender(mailFrom: string): { name: string; address: string } {
  const [sender] = addressparser(mailFrom, { flatten: true });
  if (!sender || !isPlainAddress(sender.address)) throw new Error('MAIL_FROM: must be an address such as Sawt <sawt@example.org>');
  return { name: sender.name, address: sender.address };
}

/** Whether the mail server is this machine, hence a catcher or a local relay. */
export function isLoopback(smtpUrl: string): boolean {
  const host = new URL(smtpUrl).hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return host === '::1' || host === 'localhost' || host.endsWith('.localhost') || (isIPv4(host) && host.startsWith('127.'));
}
