import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AccountRow } from './account.entity.js';

/** My own account. */
@ObjectType()
export class Me {
  @Field(() => ID) id: string;
  @Field() email: string;
  @Field() name: string;
  /** fr, ar, en or es */
  @Field() locale: string;
  /** True when signing in asks for a code. */
  @Field() hasTotp: boolean;
}

export function toMe({ id, email, name, locale, totpConfirmedAt }: AccountRow): Me {
  return Object.assign(new Me(), { id, email, name, locale, hasTotp: totpConfirmedAt !== null });
}
