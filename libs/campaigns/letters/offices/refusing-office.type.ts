import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Words } from '#libs/graphql';

/** An office that asked for no more letters, of those the account writes to. */
@ObjectType()
export class RefusingOffice {
  @Field(() => ID) id: string;
  @Field(() => Words) name: Words;
  @Field() address: string;
  @Field(() => Date) since: Date;
  /** By the link of a letter; else somebody of the staff wrote it down. */
  @Field() isByLink: boolean;
}
