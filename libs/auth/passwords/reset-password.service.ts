import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { Database } from '#libs/database';
import { invalidInput, type InvalidInput } from '#libs/graphql';
import { AccountTokenRow } from './account-token.entity.js';
import { linkExpired, passwordReset, type LinkExpired, type PasswordReset } from './password-reset.type.js';
import { passwordFaults } from './password-rules.js';
import { PasswordWriter } from './password-writer.service.js';
import { Passwords } from './passwords.service.js';

type Link = { id: string; hash: Buffer };
type Holder = { accountId: string; email: string };

/** Sets the password of whoever holds a mailed link. The link serves once; all sessions of the account end. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly writer: PasswordWriter,
  ) {}

  async run(ctx: RequestContext, token: string, password: string): Promise<PasswordReset | LinkExpired | InvalidInput> {
    const link = readToken(token);
    const holder = link && (await this.database.transaction(ctx, (em) => this.holderOf(em, link)));
    if (!holder) return linkExpired(ctx);
    const faults = passwordFaults(ctx, 'password', password, holder.email);
    if (faults.length > 0) return invalidInput(ctx, faults);
    const passwordHash = await this.passwords.hash(password);
    return this.database.transaction(ctx, async (em) => {
      if (!(await this.use(em, link))) return linkExpired(ctx);
      await this.writer.write(em, ctx, { accountId: holder.accountId, passwordHash, action: 'account.resetPassword' });
      return passwordReset(ctx);
    });
  }

  private async holderOf(em: EntityManager, { id, hash }: Link): Promise<Holder | undefined> {
    const [holder] = (await em.query(
      `select a.id as "accountId", a.email from account_token t join account a on a.id = t.account_id
       where t.id = $1 and t.token_hash = $2 and t.purpose = 'password' and t.used_at is null and t.expires_at > now() and a.disabled_at is null`,
      [id, hash],
    )) as Holder[];
    return holder;
  }

  /** True for one caller only. */
  private async use(em: EntityManager, { id, hash }: Link): Promise<boolean> {
    const { affected } = await em.createQueryBuilder().update(AccountTokenRow).set({ usedAt: () => 'now()' })
      .where('id = :id and token_hash = :hash and used_at is null and expires_at > now()', { id, hash }).execute();
    return affected === 1;
  }
}
