import './auth.permissions.js';
import { Module } from '@nestjs/common';
import { RateLimitsModule } from '#libs/context';
import { Accounts } from './accounts.service.js';
import { AuditChain } from './audit/audit-chain.service.js';
import { AuditLog } from './audit/audit-log.service.js';
import { ReadAuditLog } from './audit/read-audit-log.service.js';
import { CurrentAccount } from './current-account.service.js';
import { OperateWork } from './operating/operate-work.service.js';
import { ChangePassword } from './passwords/change-password.service.js';
import { PasswordWriter } from './passwords/password-writer.service.js';
import { Passwords } from './passwords/passwords.service.js';
import { RequestPasswordReset } from './passwords/request-password-reset.service.js';
import { ResetPassword } from './passwords/reset-password.service.js';
import { Sessions } from './sessions/sessions.service.js';
import { SignIn } from './sign-in/sign-in.service.js';
import { SignInTries } from './sign-in/sign-in-tries.js';
import { SignOut } from './sign-in/sign-out.service.js';
import { StartSession } from './sign-in/start-session.service.js';
import { EnrolTotp } from './totp/enrol-totp.service.js';
import { RescueAccount } from './totp/rescue-account.service.js';
import { Totp } from './totp/totp.service.js';
import { UpdateMe } from './update-me.service.js';

const own = [ReadAuditLog, OperateWork, ChangePassword, PasswordWriter, Passwords, RequestPasswordReset, ResetPassword, SignIn, SignInTries, SignOut, EnrolTotp, Totp, UpdateMe];
const offered = [Accounts, AuditChain, AuditLog, CurrentAccount, RescueAccount, Sessions, StartSession];

/** Accounts, sessions and the audit log. */
@Module({ imports: [RateLimitsModule], providers: [...own, ...offered], exports: [...own, ...offered] })
export class AuthModule {}
