import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

/**
 * The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015) on AES-256-GCM, as in age: the clear text is
 * cut into chunks of 64 KiB, each sealed under the nonce `number (11 bytes) ‖ is last (1 byte)`. A chunk that is
 * missing, doubled, moved or changed, and a file that is cut short or grown, do not open.
 */
export const CHUNK = 65_536;
export const TAG = 16;
export const SALT = 16;
export const MAGIC = Buffer.from('SAWTFIL1');

/** The key of one file: from the key kept for it, the salt in its head and what it is bound to. */
export function fileKey(key: Buffer, salt: Buffer, bound: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, `sawt file ${bound}`, 32));
}

function nonce(number: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(number, 5, 6);
  bytes[11] = isLast ? 1 : 0;
  return bytes;
}

export function sealChunk(key: Buffer, clear: Buffer, number: number, isLast: boolean): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce(number, isLast));
  return Buffer.concat([cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when a byte, the number or the place of the chunk is wrong. */
export function openChunk(key: Buffer, sealed: Buffer, number: number, isLast: boolean): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce(number, isLast));
  decipher.setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
}
