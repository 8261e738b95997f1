import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, IllegalMove, illegalMove, InvalidInput, invalidInput, tooManyRequests, type TooManyRequests } from '#libs/graphql';
import { AccountRow } from '../account.entity.js';
import { AuditLog } from '../audit/audit-log.service.js';
import { Me, toMe } from '../me.type.js';
import { SignInTries } from '../sign-in/sign-in-tries.js';
import { Totp } from './totp.service.js';
import { TotpStarted } from './totp-started.type.js';

export type TotpAnswer = Me | IllegalMove | InvalidInput | TooManyRequests;
type Step = (em: EntityManager, account: AccountRow) => Promise<Me | IllegalMove | InvalidInput>;

/**
 * My second step at sign-in:  off ── start ──▶ started ── confirm(code) ──▶ on ── disable(code) ──▶ off
 * Starting again before confirming replaces the secret. Wrong codes count as failed sign-ins.
 */
@Injectable()
export class EnrolTotp {
  constructor(
    private readonly database: Database,
    private readonly totp: Totp,
    private readonly tries: SignInTries,
    private readonly audit: AuditLog,
  ) {}

  async start(ctx: RequestContext): Promise<TotpStarted | IllegalMove> {
    demand(ctx, 'account.keep');
    return this.database.transaction(ctx, async (em) => {
      const account = await this.mine(em, ctx);
      if (account.totpConfirmedAt) return illegalMove(ctx, 'on', 'auth.totpIsOn');
      const { sealed, secret, uri } = this.totp.make(account);
      await em.update(AccountRow, { id: account.id }, { totpSecret: sealed, totpLastStep: null });
      return Object.assign(new TotpStarted(), { secret, uri });
    });
  }

  async confirm(ctx: RequestContext, code: string): Promise<TotpAnswer> {
    demand(ctx, 'account.keep');
    return this.counted(ctx, async (em, account) => {
      if (account.totpConfirmedAt) return illegalMove(ctx, 'on', 'auth.totpIsOn');
      if (!account.totpSecret) return illegalMove(ctx, 'off', 'auth.totpIsOff');
      if (!(await this.totp.use(em, ctx, account, code))) return this.wrongCode(ctx);
      await em.update(AccountRow, { id: account.id }, { totpConfirmedAt: () => 'now()' });
      return this.recorded(em, ctx, 'account.confirmTotp');
    });
  }

  async disable(ctx: RequestContext, code: string): Promise<TotpAnswer> {
    demand(ctx, 'account.keep');
    return this.counted(ctx, async (em, account) => {
      if (!account.totpConfirmedAt) return illegalMove(ctx, 'off', 'auth.totpIsOff');
      if (!(await this.totp.use(em, ctx, account, code))) return this.wrongCode(ctx);
      await em.update(AccountRow, { id: account.id }, { totpSecret: null, totpConfirmedAt: null, totpLastStep: null });
      return this.recorded(em, ctx, 'account.disableTotp');
    });
  }

  private async counted(ctx: RequestContext, step: Step): Promise<TotpAnswer> {
    const accountId = demandAccount(ctx);
    const taken = await this.tries.take(ctx, accountId);
    if (!taken.isAllowed) return tooManyRequests(ctx, taken.retryAfter);
    const result = await this.database.transaction(ctx, async (em) => step(em, await this.mine(em, ctx)));
    if (!(result instanceof InvalidInput)) await this.tries.giveBack(ctx, accountId);
    return result;
  }

  private async mine(em: EntityManager, ctx: RequestContext): Promise<AccountRow> {
    return em.findOneOrFail(AccountRow, { where: { id: demandAccount(ctx) }, lock: { mode: 'pessimistic_write' } });
  }

  private wrongCode(ctx: RequestContext): InvalidInput {
    return invalidInput(ctx, [fault(ctx, 'code', 'auth.codeWrong')]);
  }

  private async recorded(em: EntityManager, ctx: RequestContext, action: string): Promise<Me> {
    const account = await this.mine(em, ctx);
    await this.audit.record(em, ctx, { action, objectKind: 'account', objectId: account.id });
    return toMe(account);
  }
}
