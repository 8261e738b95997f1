import { Injectable } from '@nestjs/common';
import { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { translate } from '#libs/i18n';
import { SigningPool } from '../batching/signing-pool.js';
import { silenceSigner } from '../signature.jobs.js';
import { SignatureWithdrawn } from './token.results.js';

/** «It was not me»: the worker takes the signature back and ends this petition's mails to the mailbox. Answers as a withdrawal does. */
@Injectable()
export class NotMe {
  constructor(private readonly pool: SigningPool) {}

  async run(ctx: RequestContext, token: string): Promise<SignatureWithdrawn | LinkExpired> {
    const read = readToken(token);
    if (!read) return Object.assign(new LinkExpired(), { code: 'linkInvalid', message: translate(ctx.locale, 'signatures.linkInvalid') });
    await this.pool.run('not-me', 'insert into outbox (job, subject) select $3, id from signature where id = $1 and manage_hash = $2', [read.id, read.hash, silenceSigner.name]);
    return Object.assign(new SignatureWithdrawn(), { message: translate(ctx.locale, 'signatures.silenced') });
  }
}
