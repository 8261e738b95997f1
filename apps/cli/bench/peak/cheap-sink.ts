import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface SunkMail {
  readonly to: string;
  /** Token of the link that confirms; undefined in a mail that has none. */
  readonly token?: string;
}

/** A mail server that takes everything, keeps nothing and only says to whom it went: it must not cost what is measured. */
export class CheapSink {
  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(onMail: (mail: SunkMail) => void): Promise<CheapSink> {
    const server = createServer((socket) => converse(socket, onMail)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new CheapSink(server, (server.address() as AddressInfo).port);
  }

  stop(): void {
    this.server.close();
  }
}

const END = '\r\n.\r\n';

function converse(socket: Socket, onMail: (mail: SunkMail) => void): void {
  let [heard, to, isData] = ['', '', false];
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.setEncoding('latin1');
  socket.write('220 sink\r\n');
  socket.on('data', (piece: string) => {
    heard += piece;
    for (;;) {
      const end = heard.indexOf(isData ? END : '\r\n');
      if (end < 0) return;
      const said = heard.slice(0, end);
      heard = heard.slice(end + (isData ? END.length : 2));
      if (isData) {
        onMail({ to, token: tokenIn(said) });
        isData = false;
        socket.write('250 kept\r\n');
        continue;
      }
      if (/^rcpt/i.test(said)) to = /<([^>]*)>/.exec(said)?.[1] ?? '';
      isData = /^data/i.test(said);
      socket.write(isData ? '354 go\r\n' : /^ehlo/i.test(said) ? '250-sink\r\n250 8BITMIME\r\n' : '250 ok\r\n');
      if (/^quit/i.test(said)) socket.end();
    }
  });
}

const LINK = /\/confirm\/([A-Za-z0-9_-]{64})/;

/** Parts are quoted-printable, or base64 where they are Arabic. */
function tokenIn(mail: string): string | undefined {
  const plain = LINK.exec(mail.replaceAll('=\r\n', ''))?.[1];
  if (plain !== undefined) return plain;
  for (const part of mail.split(/Content-Transfer-Encoding: base64/i).slice(1)) {
    const packed = /\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(part)?.[1] ?? '';
    const found = LINK.exec(Buffer.from(packed, 'base64').toString('utf8'))?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
