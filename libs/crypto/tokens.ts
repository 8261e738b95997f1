import { timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';
import { sha256 } from './digests.js';
import { drawRandom } from './random.js';

const SECRET = 32;

/** A random secret of 256 bits; only its SHA-256 is kept. */
export function makeSecret(): Buffer {
  return drawRandom(SECRET);
}

/** A token for a link: base64url(id ‖ secret), 64 characters. The id finds the row, the secret proves the right. */
export function toToken(id: string, secret: Buffer): string {
  return Buffer.concat([parse(id), secret]).toString('base64url');
}

/** Reads a token; undefined when it is not one. */
export function readToken(token: string): { id: string; hash: Buffer } | undefined {
  if (!/^[A-Za-z0-9_-]{64}$/.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  try {
    return { id: stringify(bytes.subarray(0, 16)), hash: sha256(bytes.subarray(16)) };
  } catch {
    return undefined;
  }
}

export function sameBytes(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
