import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Roles changed; they count from that person's next request on. */
@ObjectType()
export class MemberChanged {
  @Field(() => ID) accountId: string;
}

export function memberChanged(accountId: string): MemberChanged {
  return Object.assign(new MemberChanged(), { accountId });
}
