import type SMTPPool from 'nodemailer/lib/smtp-pool';

type PooledMail = Parameters<SMTPPool['send']>[0];

/**
 * A composed mail as nodemailer's pool takes it, past all that would read its bytes and write them anew. Remembers
 * whether a byte of it went to a server, at this attempt or one before.
 */
export class HandOver {
  private isBegun = false;

  constructor(
    private readonly from: string,
    private readonly to: string,
    private readonly bytes: Buffer,
  ) {}

  get hasBegun(): boolean {
    return this.isBegun;
  }

  /** Resolves when the server has taken it, else throws what the pool tells. */
  by(pool: SMTPPool): Promise<void> {
    const message = { getEnvelope: () => ({ from: this.from, to: [this.to] }), getHeader: () => '', messageId: () => '', createReadStream: () => this.open() };
    return new Promise((done, failed) => pool.send({ data: {}, message } as unknown as PooledMail, (error) => (error ? failed(error) : done())));
  }

  /** What a connection asks of a stream. What was not read may be sent again over another one. */
  private open() {
    const stream = {
      readableDidRead: false,
      on: () => stream, // bytes at hand do not fail
      removeListener: () => stream,
      destroy: () => stream,
      pipe: (server: NodeJS.WritableStream) => {
        stream.readableDidRead = this.isBegun = true;
        return server.end(this.bytes);
      },
    };
    return stream;
  }
}
