import { Field, ID, ObjectType } from '@nestjs/graphql';
import { pageOf } from '#libs/graphql';
import { Account, toAccount } from '../account.type.js';
import type { AccountRow } from '../account.entity.js';
import type { AuditEntryRow } from './audit-entry.entity.js';

/** One act of staff. */
@ObjectType()
export class AuditEntry {
  /** Its place in the log of the installation. */
  @Field() number: string;
  @Field() at: Date;
  /** `petition.open` */
  @Field() action: string;
  @Field() objectKind: string;
  @Field(() => ID, { nullable: true }) objectId: string | null;
  /** Null for the worker, the command line and erased accounts. */
  @Field(() => Account, { nullable: true }) account: Account | null;
  /** Codes and numbers, as JSON. */
  @Field() detail: string;
}

@ObjectType()
export class AuditEntryPage extends pageOf(AuditEntry) {}

export function toAuditEntry(row: AuditEntryRow, people: ReadonlyMap<string, AccountRow>): AuditEntry {
  const { number, at, action, objectKind, objectId, detail } = row;
  const account = people.get(row.accountId ?? '');
  return Object.assign(new AuditEntry(), { number, at, action, objectKind, objectId, detail: JSON.stringify(detail), account: account ? toAccount(account) : null });
}
