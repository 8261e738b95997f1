import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';

/** A target of a letter action: an entry of the directory, or a name with an address. */
@InputType()
export class LetterTargetInput {
  /** Its name and address are taken from the directory. */
  @Field(() => ID, { nullable: true }) advocacyTargetId?: string | null;
  @Field(() => WordsInput, { nullable: true }) name?: WordsInput | null;
  /** Empty when letters are delivered by hand. */
  @Field(() => String, { nullable: true }) address?: string | null;
  /** A province or region of Morocco: only who lives there writes to it. */
  @Field(() => String, { nullable: true }) area?: string | null;
  /** The language of letters to it; the writer's own when unset. */
  @Field(() => String, { nullable: true }) locale?: string | null;
  @Field({ defaultValue: 'Africa/Casablanca' }) timeZone: string;
  /** `08:30`, by the clock of its place. */
  @Field({ defaultValue: '08:30' }) opens: string;
  @Field({ defaultValue: '16:30' }) closes: string;
  /** Working days, Monday is 1. */
  @Field(() => [Int], { defaultValue: [1, 2, 3, 4, 5] }) days: number[];
  /** 1 to 120. Where several actions write to one address, the smallest counts for all together. */
  @Field(() => Int, { defaultValue: 30 }) perHour: number;
}

/** What a letter action says and to whom its letters go. */
@InputType()
export class LetterCampaignInput {
  @Field() referenceLocale: string;
  @Field(() => WordsInput) title: WordsInput;
  @Field(() => WordsInput) intro: WordsInput;
  @Field(() => WordsInput, { nullable: true }) hint?: WordsInput | null;
  @Field(() => WordsInput, { nullable: true }) closing?: WordsInput | null;
  /** Where answers go when the writer does not want them. */
  @Field() replyAddress: string;
  /** Words of one's own that a letter needs: 5 to 200. */
  @Field(() => Int, { defaultValue: 20 }) leastWords: number;
  /** How many days a letter's text is kept after it left: 7 to 365. */
  @Field(() => Int, { defaultValue: 90 }) keepDays: number;
  @Field(() => [WordsInput]) subjects: WordsInput[];
  @Field(() => [WordsInput]) points: WordsInput[];
  @Field(() => [LetterTargetInput]) targets: LetterTargetInput[];
}

@InputType()
export class CreateLetterCampaignInput extends LetterCampaignInput {
  /** Slug or id of the organisation whose action it is. */
  @Field() organisation: string;
  /** Slug or id of one of its coalitions. */
  @Field() coalition: string;
  @Field(() => ID, { nullable: true }) campaignId?: string | null;
}

@InputType()
export class UpdateLetterCampaignInput extends LetterCampaignInput {
  @Field(() => ID) id: string;
}
