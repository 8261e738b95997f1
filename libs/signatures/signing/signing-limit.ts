import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { RateLimits, type RequestContext, type Taken } from '#libs/context';

const free: Taken = { isAllowed: true, retryAfter: 0, left: Infinity };

/** How many signatures a network may send in a minute (SIGN_RATE_LIMIT): a whole association may sit behind one address on signing day. */
@Injectable()
export class SigningLimit {
  constructor(
    private readonly config: Config,
    private readonly limits: RateLimits,
  ) {}

  /** Counts one attempt of this client; people without an address, as in imports, are not counted. */
  async take({ clientKey }: RequestContext): Promise<Taken> {
    const points = this.config.signRateLimit;
    return clientKey && points > 0 ? this.limits.take('sign', clientKey, { points, seconds: 60 }) : free;
  }

  /** Whether this network has used more than half of what it may: a sign of an attack, when there are many. */
  isBusy({ left }: Taken): boolean {
    return left < this.config.signRateLimit / 2;
  }
}
