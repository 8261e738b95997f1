import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { readLetter } from './caught-mail.js';
import { MailFolder } from './mail-folder.js';

export interface CatcherOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly dir: string;
  /** How many mails stay; the newest do. */
  readonly keep?: number;
}
export interface Catcher {
  readonly port: number;
  stop(): Promise<void>;
}

const LARGEST = 25 * 1024 * 1024;

/** A mail server on 127.0.0.1 that takes everything and delivers it to a folder. A mail is answered 250 once it can be read there. */
export async function startCatcher({ port, dir, keep = 2000 }: CatcherOptions): Promise<Catcher> {
  const folder = await MailFolder.open(dir, keep);
  const server = new SMTPServer({
    name: 'localhost', banner: 'Sawt local mail catcher', size: LARGEST, logger: false, closeTimeout: 500,
    disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, lenientAddressParsing: true,
    onData: (stream, session, done) => void deliver(folder, stream, session).then(() => done(), done),
  });
  server.on('error', () => {}); // of one connection: a client that hangs up is no fault of the catcher
  const socket = server.listen(port, '127.0.0.1');
  await once(socket, 'listening');
  return { port: (socket.address() as AddressInfo).port, stop: () => new Promise((stopped) => server.close(stopped)) };
}

async function deliver(folder: MailFolder, stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw Object.assign(new Error('Mail too large'), { responseCode: 552 });
  const letter = await readLetter(Buffer.concat(chunks));
  for (const { address } of envelope.rcptTo) await folder.add(letter, address);
}
