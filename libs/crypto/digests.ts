import { createHmac, hash } from 'node:crypto';

/** SHA-256, 32 bytes. */
export function sha256(data: Buffer | string): Buffer {
  return hash('sha256', data, 'buffer');
}

/** HMAC-SHA-256, 32 bytes. */
export function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
