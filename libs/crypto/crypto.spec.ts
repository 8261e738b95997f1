import { createHash, createHmac, randomBytes } from 'node:crypto';
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
  it.each([[32, 'سميرة'], [32, ''], [64, 'x'.repeat(341)], [64, 'ق'.repeat(341)], [65, 'x'], [32, 'x'.repeat(5000)]])('are those of node:crypto, with a key of %i bytes for %.5s', (size, text) => {
    const key = randomBytes(size);
    expect(hmac(key, text)).toEqual(createHmac('sha256', key).update(text).digest());
    expect(sha256(text)).toEqual(createHash('sha256').update(text).digest());
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
