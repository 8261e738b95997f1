import { Field, ID, InputType } from '@nestjs/graphql';

/** A citizen's letter as the form sends it. */
@InputType()
export class WriteLetterInput {
  /** Slug of the letter action. */
  @Field() letters: string;
  @Field() email: string;
  @Field() givenName: string;
  @Field() familyName: string;
  /** A province of Morocco, or a country's code. */
  @Field() area: string;
  /** As it shall stand under the letter; empty for none. */
  @Field(() => String, { nullable: true }) address?: string | null;
  /** The name of the province or country stands under the letter. */
  @Field({ defaultValue: false }) showsArea: boolean;
  /** Answers go to the writer's own address, which the target then sees. */
  @Field({ defaultValue: false }) wantsAnswers: boolean;
  /** A suggested subject; one's own goes before. */
  @Field(() => ID, { nullable: true }) subjectId?: string | null;
  @Field(() => String, { nullable: true }) ownSubject?: string | null;
  /** Picked points, in the writer's order. */
  @Field(() => [ID]) points: string[];
  @Field() ownWords: string;
  /** The wording that stood beside the form was agreed to. */
  @Field() isAgreed: boolean;
  /** fr, ar, en or es: the writer's language. */
  @Field(() => String, { nullable: true }) locale?: string | null;
}
