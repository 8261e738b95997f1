import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { newId } from '#libs/database';
import { Opening, Sealing } from './sealing.js';

/** What is known of a file once it lies on disk; hash and size are those of the clear bytes. */
export interface SealedFile {
  /** Which attempt wrote it. */
  readonly file: string;
  readonly key: Buffer;
  readonly sha256: Buffer;
  readonly bytes: number;
}

const PART = '.part';
const SEALED = '.sealed';

/** The files of exports under FILES_DIR: sealed under a random key each, mode 0600, whole or not there. */
@Injectable()
export class ExportFiles {
  private readonly dir: string;

  constructor(config: Config) {
    this.dir = join(config.filesDir, 'exports');
  }

  /** Writes a file anew. It is in place, under its final name, only when every byte is on disk. */
  async write(exportId: string, content: Readable): Promise<SealedFile> {
    content.on('error', () => {}); // a failure before the pipeline listens is found by it
    const file = newId();
    const key = randomBytes(32);
    const part = join(this.dir, `${exportId}.${file}${PART}`);
    const measured = new Measuring();
    await mkdir(this.dir, { recursive: true, mode: 0o700 });
    try {
      await pipeline(content, measured, new Sealing(key, exportId), createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }));
      await rename(part, this.path(exportId, file));
      await this.keepNames();
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    return { file, key, sha256: measured.digest(), bytes: measured.bytes };
  }

  /** The clear bytes of a file. The stream fails when the file is gone or damaged. */
  read(exportId: string, file: string, key: Buffer): Readable {
    const opening = new Opening(key, exportId);
    const source = createReadStream(this.path(exportId, file));
    void pipeline(source, opening).catch(() => {}); // the error reaches the reader through `opening`
    return opening;
  }

  async has(exportId: string, file: string): Promise<boolean> {
    return (await this.names()).includes(`${exportId}.${file}${SEALED}`);
  }

  /** Removes what this export left on disk, but for the file named. */
  async remove(exportId: string, exceptFile?: string): Promise<void> {
    const kept = exceptFile && `${exportId}.${exceptFile}${SEALED}`;
    const doomed = (await this.names()).filter((name) => name.startsWith(`${exportId}.`) && name !== kept);
    await Promise.all(doomed.map((name) => rm(join(this.dir, name), { force: true })));
  }

  /** Ids of the exports that have something on disk. */
  async exportIds(): Promise<string[]> {
    return [...new Set((await this.names()).map((name) => name.slice(0, name.indexOf('.'))))];
  }

  private path(exportId: string, file: string): string {
    return join(this.dir, `${exportId}.${file}${SEALED}`);
  }

  private async names(): Promise<string[]> {
    return readdir(this.dir).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
  }

  /** A renaming survives a power cut once the folder itself is on disk. */
  private async keepNames(): Promise<void> {
    const folder = await open(this.dir, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}

/** Counts and hashes the clear bytes on their way. */
class Measuring extends Transform {
  bytes = 0;
  private readonly hash = createHash('sha256');

  override _transform(bytes: Buffer, _encoding: string, done: (error: null, bytes: Buffer) => void): void {
    this.bytes += bytes.length;
    this.hash.update(bytes);
    done(null, bytes);
  }

  digest(): Buffer {
    return this.hash.digest();
  }
}
