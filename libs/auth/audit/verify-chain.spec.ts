import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { newId } from '#libs/database';
import { auditHash, canonicalJson } from './audit-hash.js';
import { verifyChain, type ChainedFact, type ChainEnd } from './verify-chain.js';

const LENGTH = 60;
type Mutable = { -readonly [K in keyof ChainedFact]: ChainedFact[K] };

function makeChain(length = LENGTH): { entries: Mutable[]; end: ChainEnd } {
  const entries: Mutable[] = [];
  let hash: Buffer = Buffer.alloc(32);
  for (let i = 1; i <= length; i++) {
    const fact = {
      number: String(i), at: new Date(1_795_309_200_000 + i * 1_000), accountId: i % 7 ? newId() : null, coalitionId: i % 3 ? null : newId(), organisationId: newId(),
      action: `petition.step${i}`, objectKind: 'petition', objectId: newId(), detail: { rows: i, isFirst: i === 1, code: 'duplicate' },
    };
    const previousHash = hash;
    hash = auditHash(previousHash, fact);
    entries.push({ ...fact, previousHash, hash });
  }
  return { entries, end: { number: String(length), hash } };
}

const flipped = (bytes: Buffer) => {
  const copy = Buffer.from(bytes);
  const at = randomBytes(1)[0]! % copy.length;
  copy[at]! ^= 1 << (randomBytes(1)[0]! % 8);
  return copy;
};
const flips: ((entry: Mutable) => void)[] = [
  (e) => (e.at = new Date(e.at.getTime() + 1)),
  (e) => (e.accountId = e.accountId ? null : newId()),
  (e) => (e.coalitionId = e.coalitionId ? null : newId()),
  (e) => (e.organisationId = newId()),
  (e) => (e.action = e.action.replace('petition', 'petitiom')),
  (e) => (e.objectKind = ''),
  (e) => (e.objectId = null),
  (e) => (e.detail = { ...e.detail, rows: Number(e.detail['rows']) + 1 }),
  (e) => (e.detail = {}),
  (e) => (e.number = `${e.number}0`),
  (e) => (e.hash = flipped(e.hash)),
  (e) => (e.previousHash = flipped(e.previousHash)),
];

/** Does one kind of harm; answers the number at which it must be seen. */
const harms: Record<string, (entries: Mutable[], at: number, other: number) => number> = {
  flip: (entries, at, other) => (flips[other % flips.length]!(entries[at]!), at + 1),
  rewrite: (entries, at) => {
    const entry = entries[at]!; // a careful forger: the hash of the changed entry is right again
    entry.action = 'petition.forged';
    entry.hash = auditHash(entry.previousHash, entry);
    return Math.min(at + 2, entries.length); // the next entry tells, after the last one the end of the chain
  },
  drop: (entries, at) => (entries.splice(at, 1), at + 1),
  reorder: (entries, at, other) => {
    const [a, b] = at === other ? [at, (at + 1) % entries.length] : [at, other];
    [entries[a], entries[b]] = [entries[b]!, entries[a]!];
    return Math.min(a, b) + 1;
  },
  renumber: (entries, at, other) => {
    const [a, b] = at === other ? [at, (at + 1) % entries.length] : [at, other];
    [entries[a], entries[b]] = [{ ...entries[b]!, number: String(a + 1) }, { ...entries[a]!, number: String(b + 1) }];
    return Math.min(a, b) + 1;
  },
  repeat: (entries, at) => (entries.splice(at, 0, entries[at]!), at + 2),
  truncate: (entries, at) => (entries.splice(at), at + 1),
  append: (entries) => {
    const last = entries.at(-1)!;
    const more = { ...last, number: String(entries.length + 1), previousHash: last.hash };
    entries.push({ ...more, hash: auditHash(last.hash, more) });
    return entries.length;
  },
};

describe('the audit chain', () => {
  it('is whole when nobody touched it, and when it is empty', async () => {
    const { entries, end } = makeChain();
    expect(await verifyChain(entries, [end])).toEqual({ isWhole: true, entries: LENGTH });
    expect(await verifyChain([], [{ number: '0', hash: Buffer.alloc(32) }])).toEqual({ isWhole: true, entries: 0 });
  });

  it('shows each of 1,000 random changes, and where', async () => {
    const kinds = Object.keys(harms);
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), fc.nat(LENGTH - 1), fc.nat(LENGTH - 1), async (kind, at, other) => {
        const { entries, end } = makeChain();
        const number = harms[kind]!(entries, at, other);
        expect(await verifyChain(entries, [end])).toEqual({ isWhole: false, brokenAt: String(number) });
        seen++;
      }),
      { numRuns: 1_000 },
    );
    expect(seen).toBe(1_000);
  });

  it('shows a log cut off and closed again, to whoever noted an end before', async () => {
    const { entries, end } = makeChain();
    const cut = entries.slice(0, 40);
    const forgedEnd = { number: '40', hash: cut.at(-1)!.hash };
    expect(await verifyChain(cut, [forgedEnd])).toEqual({ isWhole: true, entries: 40 });
    expect(await verifyChain(cut, [forgedEnd, end])).toEqual({ isWhole: false, brokenAt: '41' });
  });

  it('shows a log written anew, to whoever noted an end before', async () => {
    const [{ entries }, other] = [makeChain(), makeChain()];
    expect(await verifyChain(entries, [{ number: String(LENGTH), hash: entries.at(-1)!.hash }, { number: '30', hash: other.entries[29]!.hash }])).toEqual({ isWhole: false, brokenAt: '30' });
  });

  it('writes an entry in one way only', () => {
    const [entry] = makeChain(1).entries;
    const shuffled = { ...entry!, detail: { isFirst: true, code: 'duplicate', rows: 1 } };
    expect(canonicalJson(shuffled)).toBe(canonicalJson(entry!));
  });
});
