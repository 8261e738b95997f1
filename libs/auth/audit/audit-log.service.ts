import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import type { AuditDetail } from './audit-entry.entity.js';
import { auditHash } from './audit-hash.js';

export interface AuditAct {
  /** `noun.verb`, past or present tense alike: `petition.open` */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId?: string;
  readonly organisationId?: string;
  readonly coalitionId?: string;
  /** Codes and numbers only; never a name, an address or anything a person wrote. */
  readonly detail?: AuditDetail;
}
type Head = { number: string; hash: Buffer; at: Date };

/**
 * Records an act of staff in the transaction of the act: both are kept or neither. Entries are numbered and
 * chained by hash. Call it last: from here to the end of the transaction nobody else can record.
 */
@Injectable()
export class AuditLog {
  async record(em: EntityManager, ctx: RequestContext, act: AuditAct): Promise<void> {
    const [head] = (await em.query('select number, hash, clock_timestamp() as at from audit_head for update')) as Head[];
    if (!head) throw new Error('The audit log has lost its end');
    const fact = {
      number: String(BigInt(head.number) + 1n),
      at: ctx.now ?? head.at,
      accountId: ctx.actor.kind === 'account' ? ctx.actor.accountId : null,
      coalitionId: act.coalitionId ?? null,
      organisationId: act.organisationId ?? null,
      action: act.action,
      objectKind: act.objectKind,
      objectId: act.objectId ?? null,
      detail: act.detail ?? {},
    };
    const hash = auditHash(head.hash, fact);
    await em.query(
      `insert into audit_entry (number, at, account_id, coalition_id, organisation_id, action, object_kind, object_id, detail, previous_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [fact.number, fact.at, fact.accountId, fact.coalitionId, fact.organisationId, fact.action, fact.objectKind, fact.objectId, fact.detail, head.hash, hash],
    );
    await em.query('update audit_head set number = $1, hash = $2', [fact.number, hash]);
  }
}
