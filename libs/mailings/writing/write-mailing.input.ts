import { Field, ID, InputType } from '@nestjs/graphql';
import { NewsletterAudiences } from '../mailing.type.js';
import type { NewsletterAudience } from '../newsletter/subscriber.states.js';

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
  /** Slug or id of a petition it leads or carries with others, whose signers it writes to. */
  @Field(() => String, { nullable: true }) petition?: string | null;
  /** Subscribers it writes to, beside those signers or alone. */
  @Field(() => NewsletterAudiences, { defaultValue: 'none' }) newsletter?: NewsletterAudience;
  /** Slug or id of the coalition whose newsletter it is, for `COALITION`. */
  @Field(() => String, { nullable: true }) coalition?: string | null;
  /** The first language is for everybody whose own is not among them. */
  @Field(() => [MailingTextInput]) texts: MailingTextInput[];
}

@InputType()
export class UpdateMailingInput {
  @Field(() => ID) id: string;
  @Field(() => [MailingTextInput]) texts: MailingTextInput[];
}
