import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';

@InputType()
export class WriteStrategyInput {
  @Field(() => ID) coalitionId: string;
  /** A new one when unset. */
  @Field(() => ID, { nullable: true }) strategyId?: string | null;
  @Field(() => WordsInput) name: WordsInput;
  @Field(() => WordsInput) text: WordsInput;
  /** `2026-11-22` */
  @Field() startsOn: string;
  @Field(() => String, { nullable: true }) endsOn?: string | null;
}

@InputType()
export class WriteObjectiveInput {
  @Field(() => ID) strategyId: string;
  /** A new one when unset. */
  @Field(() => ID, { nullable: true }) objectiveId?: string | null;
  @Field(() => WordsInput) name: WordsInput;
  /** How one sees that it is reached. */
  @Field(() => WordsInput) text: WordsInput;
}
