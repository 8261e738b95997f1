import { hash, randomBytes } from 'node:crypto';
import ipaddr from 'ipaddr.js';

const DAY = 86_400_000;
const newKey = () => randomBytes(32).toString('hex');
let key = newKey();
let since = Date.now();

/**
 * A key for rate limits in place of a network address: a keyed hash of its /24 (IPv4) or /48 (IPv6) under a random key
 * that lives in memory for a day. Nothing on disk leads back to the address.
 */
export function clientKey(address: string | undefined): string {
  if (Date.now() - since > DAY) [key, since] = [newKey(), Date.now()];
  return hash('sha256', `${key} ${networkOf(address ?? '')}`, 'base64url');
}

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const usual = new RegExp(`^(${octet}\\.${octet}\\.${octet})\\.${octet}$`);

export function networkOf(address: string): string {
  const network = usual.exec(address)?.[1];
  if (network !== undefined) return `ipv4:${network}`;
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  const [bytes, kept] = [parsed.toByteArray(), parsed.kind() === 'ipv4' ? 3 : 6];
  return `${parsed.kind()}:${bytes.slice(0, kept).join('.')}`;
}
