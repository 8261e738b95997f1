import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';

@InputType()
export class WriteProjectInput {
  @Field(() => ID) coalitionId: string;
  /** A new one when unset. */
  @Field(() => ID, { nullable: true }) projectId?: string | null;
  @Field(() => WordsInput) name: WordsInput;
  @Field() funder: string;
  /** By which the coalition calls it; one in a coalition. */
  @Field() code: string;
  /** `2026-11-22` */
  @Field() startsOn: string;
  @Field(() => String, { nullable: true }) endsOn?: string | null;
}
