import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import type { AccountRow } from '../account.entity.js';
import { AuditLog } from '../audit/audit-log.service.js';
import { Sessions } from '../sessions/sessions.service.js';
import { signedIn, type SignedIn } from './signed-in.type.js';

/** Begins a session for somebody who has proven who they are, in the caller's transaction; the session they came with ends. */
@Injectable()
export class StartSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  async run(em: EntityManager, ctx: RequestContext, account: AccountRow): Promise<SignedIn> {
    if (ctx.actor.kind === 'account') await this.sessions.end(em, ctx.actor.sessionId);
    const session = await this.sessions.start(em, account.id);
    const arrived = asAccount(ctx, account.id, session.id);
    await this.audit.record(em, arrived, { action: 'session.start', objectKind: 'session', objectId: session.id });
    return signedIn(account, session);
  }
}

/** The same request, asked by this account; its roles are not known here, so it holds none until the next request. */
export function asAccount(ctx: RequestContext, accountId: string, sessionId: string): RequestContext {
  return { ...ctx, actor: { kind: 'account', accountId, sessionId, memberships: [], leads: [] } };
}
