import { createHmac, randomBytes } from 'node:crypto';
import ipaddr from 'ipaddr.js';

const DAY = 86_400_000;
let key = randomBytes(32);
let since = Date.now();

/**
 * A key for rate limits in place of a network address: HMAC of its /24 (IPv4) or /48 (IPv6) under a random key
 * that lives in memory for a day. Nothing on disk leads back to the address.
 */
export function clientKey(address: string | undefined): string {
  if (Date.now() - since > DAY) [key, since] = [randomBytes(32), Date.now()];
  return createHmac('sha256', key).update(networkOf(address ?? '')).digest('base64url');
}

export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  const [bytes, kept] = [parsed.toByteArray(), parsed.kind() === 'ipv4' ? 3 : 6];
  return `${parsed.kind()}:${bytes.slice(0, kept).join('.')}`;
}
