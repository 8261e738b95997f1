import { solve } from '../testing/solve.js';
import { makeChallenge, readProof } from './challenge.js';

const key = Buffer.alloc(32, 1);

describe('challenge', () => {
  const { challenge } = makeChallenge(key, 'petition', 1);
  const proof = solve(challenge)!;
  const parts = proof.split('.');
  const but = (at: number, part: string) => parts.map((old, i) => (i === at ? part : old)).join('.');

  it('is proved by its number', () => expect(readProof(key, 'petition', proof)).toMatchObject({ nonce: Buffer.from(parts[0]!, 'base64url') }));

  it.each([
    ['of another petition', () => readProof(key, 'other', proof)],
    ['over', () => readProof(key, 'petition', proof, Date.now() + 5 * 60_000 + 1)],
    ['sealed by somebody else', () => readProof(Buffer.alloc(32, 2), 'petition', proof)],
    ['of a wrong number', () => readProof(key, 'petition', but(5, String(Number(parts[5]) + 1)))],
    ['of no number', () => readProof(key, 'petition', challenge)],
    ['made cheaper', () => readProof(key, 'petition', but(3, '1'))],
    ['made longer', () => readProof(key, 'petition', but(2, '9999999999999'))],
    ['with a salt of one’s own', () => readProof(key, 'petition', but(0, 'AAAAAAAAAAAAAAAAAAAAAA'))],
    ['with a hash of one’s own', () => readProof(key, 'petition', but(1, 'a'.repeat(64)))],
    ['with more behind it', () => readProof(key, 'petition', `${proof}.1`)],
    ['nonsense', () => readProof(key, 'petition', 'x'.repeat(10_000))],
  ])('is not accepted when it is %s', (_what, read) => expect(read()).toBeUndefined());

  it('costs more under a heavier attack, never more than a weak phone can do', () => {
    expect([0, 1, 3, 1000].map((level) => makeChallenge(key, 'petition', level).cost)).toEqual([10_000, 10_000, 30_000, 100_000]);
  });

  it('is read in less than a tenth of a millisecond', () => {
    const times = Array.from({ length: 500 }, () => {
      const begin = process.hrtime.bigint();
      readProof(key, 'petition', proof);
      return Number(process.hrtime.bigint() - begin) / 1e6;
    }).toSorted((a, b) => a - b);
    expect(times[250]).toBeLessThan(0.1);
  });
});
