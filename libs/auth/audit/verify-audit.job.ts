import { Injectable, Logger } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { defineTimedJob, HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { AuditChain } from './audit-chain.service.js';

export const verifyAudit = defineTimedJob('auth.verifyAudit', 'counting');

/** Walks the audit log from its first entry and keeps what it found; a log that was changed is an error in the program's log too. */
@Injectable()
@HandlesJob(verifyAudit)
export class VerifyAudit implements TimedJobHandler {
  private readonly logger = new Logger(VerifyAudit.name);

  constructor(
    private readonly chain: AuditChain,
    private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext(newId());
    const verdict = await this.chain.verify(ctx);
    const brokenAt = verdict.isWhole ? null : verdict.brokenAt;
    const verified = verdict.isWhole ? String(verdict.entries) : String(BigInt(verdict.brokenAt) - 1n);
    if (brokenAt) this.logger.error(`The audit log was changed: entry ${brokenAt} is not what was recorded`);
    await this.database.transaction(ctx, (em) => em.query(
      'insert into audit_check (verified, broken_at) values ($1, $2) on conflict (id) do update set verified = excluded.verified, broken_at = excluded.broken_at, at = now()',
      [verified, brokenAt],
    ));
  }
}
