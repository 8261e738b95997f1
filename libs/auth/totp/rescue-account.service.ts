import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { AccountRow } from '../account.entity.js';
import { Accounts } from '../accounts.service.js';
import { AuditLog } from '../audit/audit-log.service.js';
import { Sessions } from '../sessions/sessions.service.js';

/** For the command line: lets somebody who lost their phone sign in without a code. Ends all their sessions; false when there is no such account. */
@Injectable()
export class RescueAccount {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, email: string): Promise<boolean> {
    demand(ctx, 'account.rescue');
    return this.database.transaction(ctx, async (em) => {
      const account = await this.accounts.byEmail(em, email);
      if (!account) return false;
      await em.update(AccountRow, { id: account.id }, { totpSecret: null, totpConfirmedAt: null, totpLastStep: null });
      await this.sessions.revokeAll(em, account.id);
      await this.audit.record(em, ctx, { action: 'account.rescue', objectKind: 'account', objectId: account.id });
      return true;
    });
  }
}
