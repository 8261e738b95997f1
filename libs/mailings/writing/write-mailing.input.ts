import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class MailingTextInput {
  /** fr, ar, en or es */
  @Field(() => String) locale: string;
  /** One line, up to 150 characters. */
  @Field() subject: string;
  /** Paragraphs an empty line apart; `https://…`, `[name](https://…)` and `**bold**` are understood. */
  @Field() body: string;
}

@InputType()
export class CreateMailingInput {
  /** Slug or id of the organisation that writes. */
  @Field() organisation: string;
  /** Slug or id of a petition it leads or carries with others. */
  @Field() petition: string;
  /** The first language is for everybody whose own is not among them. */
  @Field(() => [MailingTextInput]) texts: MailingTextInput[];
}

@InputType()
export class UpdateMailingInput {
  @Field(() => ID) id: string;
  @Field(() => [MailingTextInput]) texts: MailingTextInput[];
}
