import type { WebSocket } from 'ws';

/** Sockets one person may have open at one program: tabs and devices. */
const MOST = 30;
/** What hands and cursors never reach, with a pasted book or a long time offline at once on top. */
const MESSAGES = { atOnce: 500, aSecond: 150 };
const BYTES = { atOnce: 4_000_000, aSecond: 500_000 };
/** As pages know it: the socket is closed for good, with its reason. */
const REFUSED = 4429;
/** The longest message in bytes, for the server of sockets: a change of a megabyte and what is around it. */
export const LONGEST_MESSAGE = 1_100_000;
/** A text’s id after its length; then what kind of message it is, of which the first says who comes. */
const [TYPE_AT, AUTH] = [37, 2];

/** So much at once, and so much a second after that. */
export class Allowance {
  private left: number;
  private at = -Infinity;

  constructor(private readonly limit: { readonly atOnce: number; readonly aSecond: number }) {
    this.left = limit.atOnce;
  }

  /** Whether there is enough left for so much, which is taken. */
  take(much: number, now = performance.now()): boolean {
    const earned = this.at === -Infinity ? 0 : ((now - this.at) / 1000) * this.limit.aSecond;
    this.at = now;
    this.left = Math.min(this.limit.atOnce, this.left + earned) - much;
    return this.left >= 0;
  }
}

/**
 * Keeps a browser gone wild from taking the program with it: so many sockets a person, so much a second through each,
 * one text a socket. Who goes beyond is shown out with the reason; their page keeps their words and says so.
 */
export class SocketLimits {
  private readonly open = new Map<string, number>();

  /** Whether somebody may come in by this socket; heard is what its text and its pace allow. */
  admits(socket: WebSocket, accountId: string): boolean {
    socket.on('error', () => {}); // what breaks a line closes it, with the code that says why; unheard, it would end the program
    const count = this.open.get(accountId) ?? 0;
    if (count >= MOST) {
      socket.close(REFUSED, 'too-many');
      return false;
    }
    this.open.set(accountId, count + 1);
    socket.once('close', () => this.leave(accountId));
    this.listen(socket);
    return true;
  }

  private listen(socket: WebSocket): void {
    const [messages, bytes] = [new Allowance(MESSAGES), new Allowance(BYTES)];
    let text: Buffer | undefined;
    socket.on('message', (data: Buffer) => {
      const about = data.subarray(0, TYPE_AT);
      const isGood = text ? text.equals(about) : data[TYPE_AT] === AUTH;
      text ??= about;
      const isInTime = messages.take(1) && bytes.take(data.length);
      if (isGood && isInTime) return;
      socket.removeAllListeners('message');
      socket.close(REFUSED, isInTime ? 'strange' : 'too-fast');
    });
  }

  private leave(accountId: string): void {
    const left = this.open.get(accountId)! - 1;
    if (left > 0) this.open.set(accountId, left);
    else this.open.delete(accountId);
  }
}
