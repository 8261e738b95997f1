import { sameBytes } from '#libs/crypto';
import { auditHash, type AuditFact } from './audit-hash.js';

export interface ChainedFact extends AuditFact {
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}
/** How far the log went at some time: the number of its last entry and that entry's hash. */
export interface ChainEnd {
  readonly number: string;
  readonly hash: Buffer;
}
export type AuditVerdict = { readonly isWhole: true; readonly entries: number } | { readonly isWhole: false; readonly brokenAt: string };

const NOTHING = Buffer.alloc(32);

/**
 * Walks entries in the order of their numbers: each must follow the one before, hash to what it says and agree with
 * the known ends; none may be missing before an end or stand after the last. Answers the first number that is wrong.
 */
export async function verifyChain(entries: AsyncIterable<ChainedFact> | Iterable<ChainedFact>, ends: readonly ChainEnd[]): Promise<AuditVerdict> {
  const last = ends.reduce((most, end) => (BigInt(end.number) > most ? BigInt(end.number) : most), 0n);
  let number = 0n;
  let hash: Buffer = NOTHING;
  for await (const entry of entries) {
    number += 1n;
    if (number > last || !follows(entry, number, hash) || !agrees(entry, ends)) return { isWhole: false, brokenAt: String(number) };
    hash = entry.hash;
  }
  return number === last ? { isWhole: true, entries: Number(number) } : { isWhole: false, brokenAt: String(number + 1n) };
}

function follows(entry: ChainedFact, number: bigint, previous: Buffer): boolean {
  return entry.number === String(number) && sameBytes(entry.previousHash, previous) && sameBytes(entry.hash, auditHash(previous, entry));
}

function agrees(entry: ChainedFact, ends: readonly ChainEnd[]): boolean {
  return ends.every((end) => end.number !== entry.number || sameBytes(end.hash, entry.hash));
}
