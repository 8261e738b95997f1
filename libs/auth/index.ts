import { AccountTokenRow } from './account-token.entity.js';
import { AccountRow } from './account.entity.js';
import { AuditEntryRow, AuditHeadRow } from './audit/audit-entry.entity.js';
import { SessionRow } from './session.entity.js';

export const authEntities = [AccountRow, SessionRow, AccountTokenRow, AuditEntryRow, AuditHeadRow];
export { AccountRow };
export { Account, toAccount } from './account.type.js';
export { AuditLog, type AuditAct } from './audit/audit-log.service.js';
export { AuthModule } from './auth.module.js';
export { AuthApiModule } from './auth.api.module.js';
export { AuthWorkerModule } from './auth.worker.module.js';
