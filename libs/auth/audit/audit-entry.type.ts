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
  /** Whom it was done to, where the object is an account. */
  @Field(() => Account, { nullable: true }) person: Account | null;
  /** Where it was done. */
  readonly organisationId: string | null;
  /** Codes and numbers, as JSON. */
  @Field() detail: string;
}

@ObjectType()
export class AuditEntryPage extends pageOf(AuditEntry) {}

/** What the last look at the whole log found. */
@ObjectType()
export class AuditCheck {
  /** Every entry up to this one is as it was written. */
  @Field() verified: string;
  /** The first that is not; null when all are. */
  @Field(() => String, { nullable: true }) brokenAt: string | null;
  @Field() at: Date;
}

export function toAuditEntry(row: AuditEntryRow, people: ReadonlyMap<string, AccountRow>): AuditEntry {
  const { number, at, action, objectKind, objectId, organisationId, detail } = row;
  const whom = (id: string | null) => {
    const account = people.get(id ?? '');
    return account ? toAccount(account) : null;
  };
  return Object.assign(new AuditEntry(), { number, at, action, objectKind, objectId, organisationId, detail: JSON.stringify(detail), account: whom(row.accountId), person: whom(objectKind === 'account' ? objectId : null) });
}
