import { Injectable } from '@nestjs/common';
import { RateLimits, type RequestContext, type Taken } from '#libs/context';
import { Keys, makeSecret } from '#libs/crypto';
import { Database, newId } from '#libs/database';
import { tooManyRequests, type TooManyRequests } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { passwordResetRequested, type PasswordResetRequested } from './password-reset.type.js';
import { sealErrand } from './reset-errand.js';
import { sendPasswordReset } from './send-password-reset.job.js';

const perAddress = { points: 3, seconds: 3600 };
const perClient = { points: 10, seconds: 3600 };

/**
 * Asks for a link to choose a new password. The address is not looked up here: an address with an account and one
 * without take the same steps and get the same answer, and the job finds out which it is.
 */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly keys: Keys,
    private readonly limits: RateLimits,
  ) {}

  async run(ctx: RequestContext, given: string): Promise<PasswordResetRequested | TooManyRequests> {
    const email = given.trim().toLowerCase().slice(0, 254);
    const taken = await this.take(ctx, email);
    if (!taken.isAllowed) return tooManyRequests(ctx, taken.retryAfter);
    const subject = newId();
    const payload = sealErrand(this.keys.for('password-reset'), subject, { email, secret: makeSecret() });
    await this.database.transaction(ctx, (em) => this.outbox.add(em, sendPasswordReset, { subject, payload }));
    return passwordResetRequested(ctx);
  }

  private async take({ clientKey }: RequestContext, email: string): Promise<Taken> {
    const byClient = clientKey ? await this.limits.take('auth.reset.client', clientKey, perClient) : undefined;
    return byClient?.isAllowed === false ? byClient : this.limits.take('auth.reset.address', email, perAddress);
  }
}
