import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { AccountRow } from '../account.entity.js';
import { AuditLog } from '../audit/audit-log.service.js';
import { Sessions } from '../sessions/sessions.service.js';

export interface NewPassword {
  readonly accountId: string;
  readonly passwordHash: string;
  /** Why, for the audit log. */
  readonly action: 'account.changePassword' | 'account.resetPassword';
  /** The session that stays; none when unset. */
  readonly keptSession?: string;
}

/** Writes a new password, in the caller's transaction: other sessions and links already mailed are good for nothing then. */
@Injectable()
export class PasswordWriter {
  constructor(
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  async write(em: EntityManager, ctx: RequestContext, { accountId, passwordHash, action, keptSession }: NewPassword): Promise<void> {
    await em.update(AccountRow, { id: accountId }, { passwordHash });
    await em.query(`update account_token set used_at = now() where account_id = $1 and used_at is null`, [accountId]);
    await this.sessions.revokeAll(em, accountId, keptSession);
    await this.audit.record(em, ctx, { action, objectKind: 'account', objectId: accountId });
  }
}
