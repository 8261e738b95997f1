import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';

@InputType()
export class BeginMessageInput {
  @Field(() => ID) campaignId: string;
  /** The action it belongs to, whose embargo holds for it. */
  @Field(() => ID, { nullable: true }) actionId?: string | null;
  /** What it is for, as “post for the networks”. */
  @Field(() => WordsInput) title: WordsInput;
  /** The text in the languages it is there in; drafts, all of them. */
  @Field(() => WordsInput, { nullable: true }) text?: WordsInput | null;
}

@InputType()
export class WriteMessageInput {
  @Field(() => ID) messageId: string;
  /** fr, ar, en or es */
  @Field() locale: string;
  @Field() text: string;
}

@InputType()
export class ApproveMessageInput {
  @Field(() => ID) messageId: string;
  /** fr, ar, en or es */
  @Field() locale: string;
  /** When the text that was read was written; another written since is not approved. */
  @Field(() => Date) writtenAt: Date;
}
