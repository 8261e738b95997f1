import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Config } from '#libs/config';
import { demandAccount, NotFound, type RequestContext } from '#libs/context';
import { makeSecret, sha256 } from '#libs/crypto';
import { Database, newId } from '#libs/database';
import { AuditLog } from '../audit/audit-log.service.js';
import { readSessionCookie } from './session-cookie.js';
import { SessionRow } from './session.entity.js';
import { IDLE_HOURS, SESSION_DAYS } from './session-times.js';

export interface StartedSession {
  readonly id: string;
  /** 256 random bits for the cookie; the table keeps their SHA-256. */
  readonly token: string;
}
export interface FoundSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly isOperator?: true;
}
const alive = `s.revoked_at is null and s.expires_at > now() and s.seen_at > now() - interval '${IDLE_HOURS} hours'`;

/** Who is signed in where. Sessions live in the database, end after 12 idle hours or 7 days, and can be revoked. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly config: Config,
  ) {}

  /** A new session with a new id, whatever was there before. */
  async start(em: EntityManager, accountId: string): Promise<StartedSession> {
    const [id, secret] = [newId(), makeSecret()];
    const token = secret.toString('base64url');
    await em.query(`insert into session (id, token_hash, account_id, expires_at) values ($1, $2, $3, now() + interval '${SESSION_DAYS} days')`, [id, sha256(token), accountId]);
    return { id, token };
  }

  /** Whose cookie this is; undefined when nobody's. That it was seen is written at most once a minute, and not of a page that only stands open. */
  async find(em: EntityManager, cookieHeader: string | undefined, isAtWork = true): Promise<FoundSession | undefined> {
    const token = readSessionCookie(cookieHeader);
    if (!token) return undefined;
    const [found] = (await em.query(
      `with found as (
         select s.id, s.account_id, s.seen_at, a.email from session s join account a on a.id = s.account_id where s.token_hash = $1 and ${alive} and a.disabled_at is null
       ), seen as (
         update session set seen_at = now() from found where session.id = found.id and $2 and found.seen_at < now() - interval '1 minute'
       ) select id as "sessionId", account_id as "accountId", email from found`,
      [sha256(token), isAtWork],
    )) as (FoundSession & { email: string })[];
    if (!found) return undefined;
    const { sessionId, accountId, email } = found;
    return { sessionId, accountId, ...(this.config.operators.has(email.toLowerCase()) && { isOperator: true as const }) };
  }

  async end(em: EntityManager, sessionId: string): Promise<void> {
    await em.query('update session set revoked_at = now() where id = $1 and revoked_at is null', [sessionId]);
  }

  /** My sessions that are still good, newest first. */
  async mine(ctx: RequestContext): Promise<SessionRow[]> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, (em) => em.createQueryBuilder(SessionRow, 's').where('s.accountId = :accountId', { accountId }).andWhere(alive).orderBy('s.id', 'DESC').getMany());
  }

  /** Ends one of my sessions. Throws NotFound when it is not mine or has ended. */
  async revoke(ctx: RequestContext, sessionId: string): Promise<void> {
    const accountId = demandAccount(ctx);
    await this.database.transaction(ctx, async (em) => {
      const { affected } = await em.update(SessionRow, { id: sessionId, accountId, revokedAt: IsNull() }, { revokedAt: () => 'now()' });
      if (!affected) throw new NotFound();
      await this.audit.record(em, ctx, { action: 'session.revoke', objectKind: 'session', objectId: sessionId });
    });
  }

  /** Ends all sessions of an account but one, or all; in the caller's transaction. */
  async revokeAll(em: EntityManager, accountId: string, except?: string): Promise<void> {
    await em.query('update session set revoked_at = now() where account_id = $1 and revoked_at is null and id is distinct from $2::uuid', [accountId, except ?? null]);
  }
}
