import { Field, InputType, Int } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';

@InputType()
export class DeliverPetitionInput {
  /** Slug or id. */
  @Field() petition: string;
  /** Position of the target in `Petition.targets`, from 0. */
  @Field(() => Int, { defaultValue: 0 }) target: number;
  /** `2026-11-22` */
  @Field() deliveredOn: string;
  /** Reference of the acknowledgement given by the target. */
  @Field(() => String, { nullable: true }) receipt?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  /** How many signatures were handed over; counted at this moment when unset. */
  @Field(() => Int, { nullable: true }) signatures?: number | null;
}

@InputType()
export class RecordAnswerInput {
  /** Slug or id. */
  @Field() petition: string;
  /** Position in `Petition.targets` of who answered, from 0; the only one when the petition has one. */
  @Field(() => Int, { nullable: true }) target?: number | null;
  /** answer, or debate */
  @Field(() => String, { nullable: true, defaultValue: 'answer' }) kind?: string | null;
  /** `2026-11-22` */
  @Field() answeredOn: string;
  @Field(() => String, { nullable: true }) summary?: string | null;
  @Field() text: string;
  /** Language of the answer: fr, ar, en or es */
  @Field() locale: string;
  /** Where it can be read at its author's; http or https. */
  @Field(() => String, { nullable: true }) sourceUrl?: string | null;
}

@InputType()
export class PublishErratumInput {
  /** Slug or id. */
  @Field() petition: string;
  /** What was wrong and what is right, in the reference language at least. */
  @Field(() => WordsInput) text: WordsInput;
}

@InputType()
export class PublishUpdateInput {
  /** Slug or id. */
  @Field() petition: string;
  @Field(() => WordsInput) title: WordsInput;
  @Field(() => WordsInput) body: WordsInput;
}
