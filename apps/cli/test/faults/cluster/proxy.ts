import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

/** Carries connections to whatever port `target` names at that moment, and cuts them when told. */
export class Proxy {
  private readonly pairs = new Set<Pair>();
  private swallowing = 0;
  private server?: Server;

  constructor(private readonly target: () => number | undefined) {}

  async listen(port = 0): Promise<number> {
    this.server = createServer({ noDelay: true }, (near) => this.carry(near));
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as { port: number }).port;
  }

  /** Cuts every connection, whatever is under way on it. */
  cut(): void {
    for (const pair of this.pairs) this.end(pair);
  }

  /** Lets the next requests through and cuts the connection instead of bringing back the answer. */
  swallow(answers: number): void {
    this.swallowing = answers;
  }

  close(): void {
    this.server?.close();
    this.cut();
  }

  private carry(near: Socket): void {
    const port = this.target();
    if (port === undefined) return void near.destroy();
    const pair = { near, far: connect({ port, host: '127.0.0.1', noDelay: true }) };
    this.pairs.add(pair);
    for (const socket of [pair.near, pair.far]) socket.once('close', () => this.end(pair)).on('error', () => {});
    near.pipe(pair.far);
    pair.far.on('data', (piece) => this.bringBack(pair, piece));
    near.on('drain', () => pair.far.resume());
    pair.far.on('end', () => near.end());
  }

  private bringBack(pair: Pair, piece: Buffer): void {
    if (this.swallowing > 0) {
      this.swallowing--;
      this.end(pair);
    } else if (!pair.near.write(piece)) {
      pair.far.pause();
    }
  }

  private end(pair: Pair): void {
    this.pairs.delete(pair);
    pair.near.destroy();
    pair.far.destroy();
  }
}
