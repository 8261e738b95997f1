import { Injectable } from '@nestjs/common';
import { demand, NotSignedIn, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput, tooManyRequests, type InvalidInput, type TooManyRequests } from '#libs/graphql';
import type { AccountRow } from '../account.entity.js';
import { CurrentAccount } from '../current-account.service.js';
import { toMe, type Me } from '../me.type.js';
import { SignInTries } from '../sign-in/sign-in-tries.js';
import type { ChangePasswordInput } from './change-password.input.js';
import { passwordFaults } from './password-rules.js';
import { PasswordWriter } from './password-writer.service.js';
import { Passwords } from './passwords.service.js';

/** Changes my password, if I know the one I have; every other session of mine ends. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly current: CurrentAccount,
    private readonly passwords: Passwords,
    private readonly tries: SignInTries,
    private readonly writer: PasswordWriter,
  ) {}

  async run(ctx: RequestContext, { currentPassword, newPassword }: ChangePasswordInput): Promise<Me | InvalidInput | TooManyRequests> {
    demand(ctx, 'account.keep');
    const account = await this.current.of(ctx);
    if (!account || ctx.actor.kind !== 'account') throw new NotSignedIn();
    const refusal = await this.prove(ctx, account, currentPassword);
    if (refusal) return refusal;
    const faults = passwordFaults(ctx, 'newPassword', newPassword, account.email);
    if (faults.length > 0) return invalidInput(ctx, faults);
    const passwordHash = await this.passwords.hash(newPassword);
    const { sessionId } = ctx.actor;
    await this.database.transaction(ctx, (em) => this.writer.write(em, ctx, { accountId: account.id, passwordHash, action: 'account.changePassword', keptSession: sessionId }));
    return toMe(account);
  }

  private async prove(ctx: RequestContext, account: AccountRow, password: string): Promise<InvalidInput | TooManyRequests | undefined> {
    const taken = await this.tries.take(ctx, account.id);
    if (!taken.isAllowed) return tooManyRequests(ctx, taken.retryAfter);
    if (!(await this.passwords.verify(account.passwordHash, password))) return invalidInput(ctx, [fault(ctx, 'currentPassword', 'auth.passwordWrong')]);
    await this.tries.giveBack(ctx, account.id);
    return undefined;
  }
}
