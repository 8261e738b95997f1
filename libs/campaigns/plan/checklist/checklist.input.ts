import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class CheckStepInput {
  @Field(() => ID) stepId: string;
  @Field() isDone: boolean;
  /** What was found or decided. */
  @Field({ defaultValue: '' }) note: string;
}
