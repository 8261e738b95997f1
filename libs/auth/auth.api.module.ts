import { Module } from '@nestjs/common';
import { AuditLogResolver } from './audit/audit-log.resolver.js';
import { AuthModule } from './auth.module.js';
import { MeResolver } from './me.resolver.js';
import { WorkResolver } from './operating/work.resolver.js';
import { PasswordsResolver } from './passwords/passwords.resolver.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { TotpResolver } from './totp/totp.resolver.js';

/** The doors of accounts and sessions. */
@Module({ imports: [AuthModule], providers: [AuditLogResolver, MeResolver, PasswordsResolver, SessionsResolver, SignInResolver, TotpResolver, WorkResolver] })
export class AuthApiModule {}
