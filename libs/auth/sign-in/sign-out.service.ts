import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { AuditLog } from '../audit/audit-log.service.js';
import { Sessions } from '../sessions/sessions.service.js';

/** Ends the session that asks; nothing to do for anybody else. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext): Promise<void> {
    if (ctx.actor.kind !== 'account') return;
    const { sessionId } = ctx.actor;
    await this.database.transaction(ctx, async (em) => {
      await this.sessions.end(em, sessionId);
      await this.audit.record(em, ctx, { action: 'session.end', objectKind: 'session', objectId: sessionId });
    });
  }
}
