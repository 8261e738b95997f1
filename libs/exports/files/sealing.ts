import { randomBytes } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { Chunker } from './chunker.js';
import { CHUNK, fileKey, MAGIC, openChunk, SALT, sealChunk, TAG } from './chunks.js';

/** Clear bytes in, a sealed file out: magic ‖ salt ‖ chunks. Holds one chunk. */
export class Sealing extends Transform {
  private readonly chunker = new Chunker(CHUNK);
  private readonly key: Buffer;
  private number = 0;

  constructor(key: Buffer, bound: string) {
    super();
    const salt = randomBytes(SALT);
    this.key = fileKey(key, salt, bound);
    this.push(Buffer.concat([MAGIC, salt]));
  }

  override _transform(bytes: Buffer, _encoding: string, done: TransformCallback): void {
    for (const clear of this.chunker.take(bytes)) this.push(sealChunk(this.key, clear, this.number++, false));
    done();
  }

  override _flush(done: TransformCallback): void {
    done(null, sealChunk(this.key, this.chunker.rest(), this.number, true));
  }
}

/** A sealed file in, its clear bytes out; fails before giving a byte of a chunk that is not whole and in its place. */
export class Opening extends Transform {
  private readonly chunker = new Chunker(CHUNK + TAG);
  private head = Buffer.alloc(0);
  private fileKey?: Buffer;
  private number = 0;

  constructor(
    private readonly key: Buffer,
    private readonly bound: string,
  ) {
    super();
  }

  override _transform(bytes: Buffer, _encoding: string, done: TransformCallback): void {
    this.attempt(done, () => {
      for (const sealed of this.chunker.take(this.afterHead(bytes))) this.push(openChunk(this.fileKey!, sealed, this.number++, false));
    });
  }

  override _flush(done: TransformCallback): void {
    this.attempt(done, () => {
      if (!this.fileKey) throw new Error('the file has no head');
      this.push(openChunk(this.fileKey, this.chunker.rest(), this.number, true));
    });
  }

  private afterHead(bytes: Buffer): Buffer {
    if (this.fileKey) return bytes;
    this.head = Buffer.concat([this.head, bytes]);
    const end = MAGIC.length + SALT;
    if (this.head.length < end) return Buffer.alloc(0);
    if (!this.head.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('not a sealed file');
    this.fileKey = fileKey(this.key, this.head.subarray(MAGIC.length, end), this.bound);
    return this.head.subarray(end);
  }

  private attempt(done: TransformCallback, work: () => void): void {
    try {
      work();
    } catch {
      return done(new Error('The sealed file is damaged or its key is another'));
    }
    done();
  }
}
