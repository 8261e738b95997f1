import type { Readable } from 'node:stream';
import type { Transporter } from 'nodemailer';

type Plugin = Parameters<Transporter['use']>[1];

/** Remembers for each mail, by its envelope, whether a byte of it was handed to the server. */
export class HandOver {
  private readonly streams = new WeakMap<object, Readable>();

  readonly plugin: Plugin = (mail, done) => {
    const { message, data } = mail;
    const read = message.createReadStream.bind(message);
    message.createReadStream = (options) => {
      const stream = read(options);
      if (data.envelope) this.streams.set(data.envelope, stream);
      return stream;
    };
    done();
  };

  hasBegun(envelope: object): boolean {
    return this.streams.get(envelope)?.readableDidRead ?? false;
  }
}
