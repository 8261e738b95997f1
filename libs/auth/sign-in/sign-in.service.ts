import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { tooManyRequests, type TooManyRequests } from '#libs/graphql';
import type { AccountRow } from '../account.entity.js';
import { Accounts } from '../accounts.service.js';
import { Passwords } from '../passwords/passwords.service.js';
import { Totp } from '../totp/totp.service.js';
import { SignInFailed, signInFailed, totpRequired, type TotpRequired } from './sign-in.errors.js';
import type { SignInInput } from './sign-in.input.js';
import { SignInTries } from './sign-in-tries.js';
import type { SignedIn } from './signed-in.type.js';
import { StartSession } from './start-session.service.js';

/** Signs staff in with a password and, where set, a code. Ten failures an hour for an account or a client, then a wait. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly totp: Totp,
    private readonly tries: SignInTries,
    private readonly sessions: StartSession,
  ) {}

  async run(ctx: RequestContext, { email, password, totp }: SignInInput): Promise<SignedIn | SignInFailed | TotpRequired | TooManyRequests> {
    const taken = await this.tries.take(ctx, email);
    if (!taken.isAllowed) return tooManyRequests(ctx, taken.retryAfter);
    const account = await this.database.transaction(ctx, (em) => this.accounts.byEmail(em, email));
    const isRight = await this.passwords.verify(account?.disabledAt ? null : account?.passwordHash, password);
    if (!account || !isRight) return signInFailed(ctx);
    const result = await this.secondStep(ctx, account, totp ?? '');
    if (!(result instanceof SignInFailed)) await this.tries.giveBack(ctx, email);
    return result;
  }

  private async secondStep(ctx: RequestContext, account: AccountRow, code: string): Promise<SignedIn | SignInFailed | TotpRequired> {
    if (account.totpConfirmedAt && !code) return totpRequired(ctx);
    return this.database.transaction(ctx, async (em) => {
      const isProven = (await this.isUnchanged(em, account)) && (!account.totpConfirmedAt || (await this.totp.use(em, ctx, account, code)));
      return isProven ? this.sessions.run(em, ctx, account) : signInFailed(ctx);
    });
  }

  /** Waits for a change of password under way, which would not know of the session begun here, and for others who sign in to the account: the code that is taken next changes the row. */
  private async isUnchanged(em: EntityManager, account: AccountRow): Promise<boolean> {
    const rows = (await em.query('select 1 from account where id = $1 and password_hash = $2 and disabled_at is null for no key update', [account.id, account.passwordHash])) as unknown[];
    return rows.length === 1;
  }
}
