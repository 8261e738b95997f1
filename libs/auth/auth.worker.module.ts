import { Module } from '@nestjs/common';
import { VerifyAudit } from './audit/verify-audit.job.js';
import { AuthModule } from './auth.module.js';
import { SendPasswordReset } from './passwords/send-password-reset.handler.js';
import { SweepSessions } from './sessions/sweep-sessions.job.js';

/** The jobs of accounts; wants the global `MailSender`. */
@Module({ imports: [AuthModule], providers: [SendPasswordReset, SweepSessions, VerifyAudit] })
export class AuthWorkerModule {}
