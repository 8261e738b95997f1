import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { Keys, makeSecret, open, sameBytes, seal, sha256 } from '#libs/crypto';
import type { ExportRow } from './export.entity.js';

/** What is kept of a file's key and of the secret in its link: both sealed to this installation, each bound to its export. */
export interface ExportSecrets {
  readonly sealedKey: Buffer;
  readonly tokenHash: Buffer;
  readonly sealedToken: Buffer;
}

/** Makes, shows and checks the links of exports, and wraps the keys of their files. */
@Injectable()
export class ExportLinks {
  constructor(
    private readonly config: Config,
    private readonly keys: Keys,
  ) {}

  make(exportId: string, fileKey: Buffer): ExportSecrets {
    const secret = makeSecret();
    const key = this.keys.for('export');
    return { sealedKey: seal(key, fileKey, `key:${exportId}`), tokenHash: sha256(secret), sealedToken: seal(key, secret, `token:${exportId}`) };
  }

  /** The address of the file; null while there is none or when its time is over. */
  urlOf({ id, state, sealedToken }: Pick<ExportRow, 'id' | 'state' | 'sealedToken'>): string | null {
    if (state !== 'ready' || !sealedToken) return null;
    const token = open(this.keys.for('export'), sealedToken, `token:${id}`).toString('base64url');
    return `${this.config.publicUrl}/api/exports/${id}/${token}`;
  }

  isRight({ tokenHash }: Pick<ExportRow, 'tokenHash'>, token: string): boolean {
    return tokenHash !== null && /^[\w-]{43}$/.test(token) && sameBytes(sha256(Buffer.from(token, 'base64url')), tokenHash);
  }

  fileKeyOf({ id, sealedKey }: Pick<ExportRow, 'id' | 'sealedKey'>): Buffer {
    if (!sealedKey) throw new Error(`The key of export ${id} is destroyed`);
    return open(this.keys.for('export'), sealedKey, `key:${id}`);
  }
}
