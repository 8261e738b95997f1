import { open, seal, sha256 } from '#libs/crypto';
import { newId } from '#libs/database';
import type { UploadedFile } from './read-upload.js';

/** A file as its row keeps it: sealed, and bound to that row. */
export interface SealedUpload {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly sealed: Buffer;
}

export function sealFile(key: Buffer, { name, type, content }: UploadedFile): SealedUpload {
  const id = newId();
  return { id, name, type, bytes: content.length, sha256: sha256(content), sealed: seal(key, content, id) };
}

/** Throws for a file that was sealed for another row. */
export function openFile(key: Buffer, { id, name, type, sealed }: Pick<SealedUpload, 'id' | 'name' | 'type' | 'sealed'>): UploadedFile {
  return { name, type, content: open(key, sealed, id) };
}
