import { Injectable } from '@nestjs/common';
import { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { translate } from '#libs/i18n';
import { TokenBatch } from './token-batch.js';
import { SignatureWithdrawn } from './token.results.js';

/**
 * Takes a signature back: the row, the person and the consents go, the count goes down. A link already used
 * answers the same as the first time, since what was asked holds; only a text that is no link is refused.
 */
@Injectable()
export class WithdrawSignature {
  constructor(private readonly batch: TokenBatch) {}

  async run(ctx: RequestContext, token: string): Promise<SignatureWithdrawn | LinkExpired> {
    const read = readToken(token);
    if (!read) return Object.assign(new LinkExpired(), { code: 'linkInvalid', message: translate(ctx.locale, 'signatures.linkInvalid') });
    await this.batch.withdraw({ ...read, at: ctx.now });
    return Object.assign(new SignatureWithdrawn(), { message: translate(ctx.locale, 'signatures.withdrawn') });
  }
}
