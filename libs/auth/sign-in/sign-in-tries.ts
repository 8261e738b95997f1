import { Injectable } from '@nestjs/common';
import { RateLimits, type RequestContext, type Taken } from '#libs/context';

const tenAnHour = { points: 10, seconds: 3600 };

/** Failed proofs of identity: at most ten an hour for an account and ten for a client. */
@Injectable()
export class SignInTries {
  constructor(private readonly limits: RateLimits) {}

  /** Counts a try before it is made. `account` is whatever names it: an address or an id. */
  async take(ctx: RequestContext, account: string): Promise<Taken> {
    const taken = await Promise.all(this.keys(ctx, account).map(([name, key]) => this.limits.take(name, key, tenAnHour)));
    return { isAllowed: taken.every((one) => one.isAllowed), retryAfter: Math.max(...taken.map((one) => one.retryAfter)), left: Math.min(...taken.map((one) => one.left)) };
  }

  /** A try that succeeded does not count. */
  async giveBack(ctx: RequestContext, account: string): Promise<void> {
    await Promise.all(this.keys(ctx, account).map(([name, key]) => this.limits.giveBack(name, key, tenAnHour)));
  }

  private keys(ctx: RequestContext, account: string): [string, string][] {
    const ofAccount: [string, string] = ['auth.account', account.trim().toLowerCase()];
    return ctx.clientKey ? [ofAccount, ['auth.client', ctx.clientKey]] : [ofAccount];
  }
}
