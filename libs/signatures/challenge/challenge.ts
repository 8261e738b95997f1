import { randomBytes, randomInt } from 'node:crypto';
import { hmac, sameBytes, sha256 } from '#libs/crypto';

const LASTS_MS = 5 * 60_000;
const LEAST = 10_000;
/** Most numbers anybody is asked to try: under a second on a phone four times slower than a desk computer. */
const MOST = 100_000;

/** What a solved challenge leaves: its random part, to be spent once, and when it can be forgotten. */
export interface Proof {
  readonly nonce: Buffer;
  readonly expiresAt: Date;
}

/**
 * A small sum for whoever signs while a petition is under attack: find the number below `cost` whose SHA-256 with the
 * salt is known. `salt.hash.expiry.cost.seal`; the seal is an HMAC over the rest and the petition, so nothing is kept
 * until it is spent.
 */
export function makeChallenge(key: Buffer, petitionId: string, level: number, now = Date.now()): { challenge: string; cost: number } {
  const cost = Math.min(MOST, Math.round(LEAST * Math.max(1, level)));
  const salt = randomBytes(16).toString('base64url');
  const open = `${salt}.${hashOf(salt, String(randomInt(cost)))}.${now + LASTS_MS}.${cost}`;
  return { challenge: `${open}.${sealOf(key, petitionId, open)}`, cost };
}

/** `challenge.number`: one HMAC and one SHA-256; undefined for what is forged, over, of another petition or wrong. */
export function readProof(key: Buffer, petitionId: string, proof: string, now = Date.now()): Proof | undefined {
  const [salt, hash, expiry, cost, seal, number, ...more] = proof.slice(0, 300).split('.');
  if (!salt || !hash || !expiry || !cost || !seal || !number || more.length > 0) return undefined;
  if (!sameBytes(Buffer.from(seal), Buffer.from(sealOf(key, petitionId, `${salt}.${hash}.${expiry}.${cost}`)))) return undefined;
  if (Number(expiry) <= now || !sameBytes(Buffer.from(hash), Buffer.from(hashOf(salt, number)))) return undefined;
  return { nonce: Buffer.from(salt, 'base64url'), expiresAt: new Date(Number(expiry)) };
}

function hashOf(salt: string, number: string): string {
  return sha256(salt + number).toString('hex');
}

function sealOf(key: Buffer, petitionId: string, open: string): string {
  return hmac(key, `${petitionId}\n${open}`).toString('base64url');
}
