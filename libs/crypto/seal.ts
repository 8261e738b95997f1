import { createCipheriv, createDecipheriv } from 'node:crypto';
import { drawRandom } from './random.js';

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + NONCE + TAG;

/** Seals bytes under a 32-byte key: version ‖ nonce ‖ tag ‖ AES-256-GCM ciphertext. `bound` must be given again to open. */
export function seal(key: Buffer, clear: Buffer | string, bound = ''): Buffer {
  const nonce = drawRandom(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(bound));
  const body = cipher.update(clear as Buffer);
  cipher.final(); // of GCM it is empty
  const sealed = Buffer.allocUnsafe(HEAD + body.length);
  sealed[0] = VERSION;
  nonce.copy(sealed, 1);
  cipher.getAuthTag().copy(sealed, 1 + NONCE);
  body.copy(sealed, HEAD);
  return sealed;
}

/** Opens what `seal` made. Throws when the key, the binding or a byte is wrong. */
export function open(key: Buffer, sealed: Buffer, bound = ''): Buffer {
  if (sealed[0] !== VERSION) throw new Error('sealed by an unknown version');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE));
  decipher.setAAD(Buffer.from(bound));
  decipher.setAuthTag(sealed.subarray(1 + NONCE, HEAD));
  return Buffer.concat([decipher.update(sealed.subarray(HEAD)), decipher.final()]);
}
