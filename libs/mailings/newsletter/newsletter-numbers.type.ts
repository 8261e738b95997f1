import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Coalition } from '#libs/organisations';

/** How many confirmed and how many left in one month. */
@ObjectType()
export class NewsletterMonth {
  /** Its first day, `2026-11-01`. */
  @Field() month: string;
  @Field(() => Int) joined: number;
  @Field(() => Int) left: number;
}

/** Subscribers of one coalition's newsletter, counted. Nobody is named. */
@ObjectType()
export class NewsletterNumbers {
  @Field(() => Coalition) coalition: Coalition;
  @Field(() => Int) pending: number;
  /** Those who pause are among them. */
  @Field(() => Int) confirmed: number;
  @Field(() => Int) paused: number;
  @Field(() => Int) unsubscribed: number;
  @Field(() => Int) bounced: number;
  /** Confirmed ones who ticked this organisation by name. */
  @Field(() => Int) choosing: number;
  /** Whether the caller may write to all of them. */
  @Field() mayAddress: boolean;
  /** The last twelve months, the oldest first. */
  @Field(() => [NewsletterMonth]) growth: NewsletterMonth[];
}
