import { Module } from '@nestjs/common';
import { AuditLog } from './audit/audit-log.service.js';

/** Accounts, sessions and the audit log. */
@Module({ providers: [AuditLog], exports: [AuditLog] })
export class AuthModule {}
