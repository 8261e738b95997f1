import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Keys, open, seal } from '#libs/crypto';
import type { AccountRow } from '../account.entity.js';

const PERIOD = 30;
const EITHER_SIDE = 1;
const form = { issuer: 'Sawt', algorithm: 'SHA1', digits: 6, period: PERIOD }; // what every authenticator app understands

export interface TotpSecret {
  readonly sealed: Buffer;
  /** Base32, to type by hand. */
  readonly secret: string;
  /** `otpauth://…`, for a QR code. */
  readonly uri: string;
}
type Holder = Pick<AccountRow, 'id' | 'totpSecret' | 'totpLastStep'>;

/** Codes of RFC 6238: six digits, 30 seconds, one step either side for slow clocks. A code serves once. */
@Injectable()
export class Totp {
  constructor(private readonly keys: Keys) {}

  make({ id, email }: Pick<AccountRow, 'id' | 'email'>): TotpSecret {
    const bytes = randomBytes(20);
    const totp = new TOTP({ ...form, label: email, secret: toSecret(bytes) });
    return { sealed: seal(this.keys.for('totp'), bytes, id), secret: totp.secret.base32, uri: totp.toString() };
  }

  /** Takes a code: true once for a right one that is newer than the last. Writes only then. */
  async use(em: EntityManager, ctx: RequestContext, account: Holder, code: string): Promise<boolean> {
    const step = this.stepOf(account, code, ctx.now ?? new Date());
    if (step === undefined) return false;
    const [, taken] = (await em.query(
      'update account set totp_last_step = $2 where id = $1 and totp_secret = $3 and coalesce(totp_last_step, -1) < $2 returning id',
      [account.id, step, account.totpSecret],
    )) as [unknown, number];
    return taken === 1;
  }

  private stepOf({ id, totpSecret }: Holder, code: string, now: Date): number | undefined {
    if (!totpSecret || !/^\d{6}$/.test(code)) return undefined;
    const secret = toSecret(open(this.keys.for('totp'), totpSecret, id));
    const delta = TOTP.validate({ ...form, token: code, secret, timestamp: now.getTime(), window: EITHER_SIDE });
    return delta === null ? undefined : TOTP.counter({ period: PERIOD, timestamp: now.getTime() }) + delta;
  }
}

const toSecret = (bytes: Buffer) => new Secret({ buffer: new Uint8Array(bytes).buffer });
