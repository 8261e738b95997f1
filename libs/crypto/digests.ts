import { createHmac, hash } from 'node:crypto';

const BLOCK = 64;
const DIGEST = 32;
const LONGEST = 1024;
const inner = Buffer.alloc(BLOCK + LONGEST);
const outer = Buffer.alloc(BLOCK + DIGEST);

/** SHA-256, 32 bytes. */
export function sha256(data: Buffer | string): Buffer {
  return Buffer.from(hash('sha256', data, 'binary'), 'latin1');
}

/** HMAC-SHA-256, 32 bytes; of two hashes in one call each, at a third of what a Hmac object costs to make and to throw away. */
export function hmac(key: Buffer, text: string): Buffer {
  if (key.length > BLOCK || text.length * 3 > LONGEST) return createHmac('sha256', key).update(text).digest();
  for (let i = 0; i < BLOCK; i++) {
    const byte = i < key.length ? key[i]! : 0;
    inner[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  const length = inner.write(text, BLOCK);
  outer.write(hash('sha256', inner.subarray(0, BLOCK + length), 'binary'), BLOCK, 'latin1');
  return sha256(outer);
}
