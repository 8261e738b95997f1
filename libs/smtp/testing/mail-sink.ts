import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What the sink answers instead of 250, or that it hangs up; at `data` once it has read the whole mail. */
export type SinkReply = { readonly code: number; readonly text: string } | 'hang up';
export interface MailSink {
  readonly url: string;
  /** Each mail as it came over the wire, also those answered by hanging up. */
  readonly raw: string[];
  readonly connections: () => number;
  stop(): Promise<void>;
}
type Stage = 'connect' | 'sender' | 'recipient' | 'data';
type Script = (stage: Stage, about: string) => SinkReply | undefined;

/** A mail server for specs that says what it is told to say, at each stage of a delivery. */
export async function startSink(script: Script = () => undefined): Promise<MailSink> {
  const raw: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const answer = (stage: Stage, about: string, done: (error?: Error | null) => void) => {
    const reply = script(stage, about);
    if (reply === 'hang up') return sockets.forEach((socket) => socket.destroy());
    done(reply && Object.assign(new Error(reply.text), { responseCode: reply.code }));
  };
  const server = new SMTPServer({
    logger: false, closeTimeout: 100, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true,
    onConnect: (_session, done) => { connections++; answer('connect', '', done); },
    onMailFrom: ({ address }, _session, done) => answer('sender', address, done),
    onRcptTo: ({ address }, _session, done) => answer('recipient', address, done),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        raw.push(Buffer.concat(chunks).toString('latin1'));
        answer('data', envelope.rcptTo[0]?.address ?? '', done);
      });
    },
  });
  server.on('error', () => {}); // of one connection
  const listening = server.listen(0, '127.0.0.1');
  listening.on('connection', (socket: Socket) => sockets.add(socket));
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, raw, connections: () => connections, stop: () => new Promise((stopped) => server.close(stopped)) };
}
