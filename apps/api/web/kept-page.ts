import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [br, gz] = [promisify(brotliCompress), promisify(gzip)];
const LEAST = 1024; // smaller bodies fit one packet anyway

export type Encoding = 'br' | 'gzip' | 'identity';

/** A whole answer that everybody may get, with its compressed forms, each made once when first asked for. */
export class KeptPage {
  readonly etag: string;
  private readonly encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
    private readonly body: Buffer,
    /** When its making began, in milliseconds; nothing in it is older. */
    readonly madeAt: number,
    /** How long anybody may get it. */
    private readonly seconds: number,
  ) {
    this.etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`;
  }

  get size(): number {
    return this.body.length * 2;
  }

  /** Seconds since it was made. */
  get age(): number {
    return (Date.now() - this.madeAt) / 1000;
  }

  /** Good for everybody (`fresh`), good while the next one is made (`ripe`), or for nobody. */
  get ripeness(): 'fresh' | 'ripe' | 'over' {
    return this.age < this.seconds / 2 ? 'fresh' : this.age < this.seconds ? 'ripe' : 'over';
  }

  /** The body in the best form the browser takes; brotli at a level that costs less than making the page. */
  async in(accepted: string | undefined): Promise<{ encoding: Encoding; body: Buffer }> {
    const encoding = this.body.length < LEAST ? 'identity' : best(accepted ?? '');
    let body = this.encoded.get(encoding);
    if (!body) this.encoded.set(encoding, (body = this.encode(encoding)));
    return { encoding, body: await body };
  }

  private async encode(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'br') return br(this.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: this.body.length } });
    return encoding === 'gzip' ? gz(this.body) : this.body;
  }
}

function best(accepted: string): Encoding {
  const taken = accepted.split(',').map((part) => part.trim()).filter((part) => !/;\s*q=0(\.0*)?$/.test(part)).map((part) => part.split(';')[0]);
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity';
}
