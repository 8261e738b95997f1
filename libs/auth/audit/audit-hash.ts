import { sha256 } from '#libs/crypto';
import type { AuditDetail } from './audit-entry.entity.js';

/** What the hash of an entry is taken over. */
export interface AuditFact {
  readonly number: string;
  readonly at: Date;
  readonly accountId: string | null;
  readonly coalitionId: string | null;
  readonly organisationId: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string | null;
  readonly detail: AuditDetail;
}

/** One way to write an entry: fixed order of fields, sorted details, times in UTC to the millisecond. */
export function canonicalJson(fact: AuditFact): string {
  const detail = Object.entries(fact.detail).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([fact.number, fact.at.toISOString(), fact.accountId, fact.coalitionId, fact.organisationId, fact.action, fact.objectKind, fact.objectId, detail]);
}

/** SHA-256(previous hash ‖ canonical JSON), 32 bytes. */
export function auditHash(previousHash: Buffer, fact: AuditFact): Buffer {
  return sha256(Buffer.concat([previousHash, Buffer.from(canonicalJson(fact))]));
}
