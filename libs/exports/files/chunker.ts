/** Gathers bytes into blocks of one size. A block is given only when more bytes follow it, so that the last one is known. */
export class Chunker {
  private readonly block: Buffer;
  private filled = 0;

  constructor(size: number) {
    this.block = Buffer.alloc(size);
  }

  /** The blocks that are full and are not the last. */
  *take(bytes: Buffer): Generator<Buffer> {
    for (let at = 0; at < bytes.length; ) {
      if (this.filled === this.block.length) {
        yield Buffer.from(this.block);
        this.filled = 0;
      }
      const copied = bytes.copy(this.block, this.filled, at);
      this.filled += copied;
      at += copied;
    }
  }

  /** The last block, which may be short or, of nothing, empty. */
  rest(): Buffer {
    return Buffer.from(this.block.subarray(0, this.filled));
  }
}
