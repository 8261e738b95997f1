import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AccountRow } from './account.entity.js';

/** A member of staff as colleagues see them. */
@ObjectType()
export class Account {
  @Field(() => ID) id: string;
  @Field() name: string;
}

export function toAccount(row: Pick<AccountRow, 'id' | 'name'>): Account {
  return Object.assign(new Account(), { id: row.id, name: row.name });
}
