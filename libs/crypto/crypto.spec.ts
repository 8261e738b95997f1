import { randomBytes } from 'node:crypto';
import { newId } from '#libs/database';
import { hmac, makeBoxKeys, makeSecret, open, openWith, readToken, seal, sealTo, sha256, toToken } from './index.js';

describe('seal', () => {
  const key = randomBytes(32);
  const sealed = seal(key, 'سميرة', 'row-1');

  it('opens with the same key and binding', () => expect(open(key, sealed, 'row-1').toString()).toBe('سميرة'));
  it('is different each time', () => expect(seal(key, 'سميرة', 'row-1').equals(sealed)).toBe(false));
  it.each([...sealed.keys()])('refuses a flipped byte at %i', (at) => {
    const bad = Buffer.from(sealed);
    bad[at]! ^= 1;
    expect(() => open(key, bad, 'row-1')).toThrow();
  });
  it('refuses another binding', () => expect(() => open(key, sealed, 'row-2')).toThrow());
});

describe('digests', () => {
  it('are those of the standards (FIPS 180-4, RFC 4231)', () => {
    expect(sha256('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hmac(Buffer.from('Jefe'), 'what do ya want for nothing?').toString('hex')).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });
});

describe('sealed box', () => {
  it('is opened by its secret key only', async () => {
    const [ours, theirs] = [makeBoxKeys(), makeBoxKeys()];
    const sealed = sealTo(ours.publicKey, 'x@y.ma');
    expect(openWith(ours, sealed).toString()).toBe('x@y.ma');
    expect(() => openWith(theirs, sealed)).toThrow();
    expect(() => sealTo(Buffer.alloc(31), 'x')).toThrow();
    expect(() => openWith(ours, sealed.subarray(0, 40))).toThrow();
  });
});

describe('token', () => {
  it('carries the id and proves the secret', () => {
    const [id, secret] = [newId(), makeSecret()];
    expect(readToken(toToken(id, secret))).toEqual({ id, hash: sha256(secret) });
  });
  it.each(['', 'x', 'A'.repeat(63), '%'.repeat(64), '-'.repeat(64)])('is refused when it is %p', (token) => expect(readToken(token)).toBeUndefined());
});
