import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class SubscribeInput {
  /** Slug or id; may be left out where the installation has one coalition. */
  @Field(() => String, { nullable: true }) coalition?: string | null;
  @Field() email: string;
  /** fr, ar, en or es: the language of the mails. */
  @Field(() => String, { nullable: true }) locale?: string | null;
  /** Slugs or ids of members whose own news are wanted too. */
  @Field(() => [String], { nullable: true }) organisations?: string[] | null;
}

@InputType()
export class UpdateSubscriptionInput {
  @Field() token: string;
  @Field() locale: string;
  @Field(() => [String]) organisations: string[];
  @Field() isPaused: boolean;
}
