import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class RecordFilingInput {
  @Field(() => ID) filing: string;
  /** Number the authority put on its receipt. */
  @Field(() => String, { nullable: true }) receiptNumber?: string | null;
  /** Day of the receipt, `2026-11-22`; from it the rule counts. */
  @Field(() => String, { nullable: true }) receivedOn?: string | null;
  /** Day on which an answer is expected, where the rule says none or another was agreed. */
  @Field(() => String, { nullable: true }) answerDueOn?: string | null;
}
