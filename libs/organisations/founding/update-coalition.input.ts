import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';

/** What is not given stays as it is. */
@InputType()
export class UpdateCoalitionInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => WordsInput, { nullable: true }) name?: WordsInput | null;
  @Field(() => WordsInput, { nullable: true }) about?: WordsInput | null;
  /** `#rrggbb`; empty for none. */
  @Field(() => String, { nullable: true }) accent?: string | null;
  /** Whether groups without legal form may be in it. */
  @Field(() => Boolean, { nullable: true }) welcomesInformal?: boolean | null;
}
