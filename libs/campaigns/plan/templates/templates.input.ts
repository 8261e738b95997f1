import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';

@InputType()
export class MakeTemplateInput {
  @Field(() => ID) campaignId: string;
  /** The campaign's title when empty. */
  @Field(() => WordsInput, { nullable: true }) name?: WordsInput | null;
}

@InputType()
export class LaunchCampaignInput {
  @Field(() => ID) coalitionId: string;
  /** Of the coalition, or `seven-steps`. */
  @Field(() => ID) templateId: string;
  /** Who leads it. */
  @Field(() => ID) organisationId: string;
  /** Who is asked to take part, beside the one that leads. */
  @Field(() => [ID]) organisations: string[];
  @Field(() => WordsInput) title: WordsInput;
  @Field(() => WordsInput, { nullable: true }) text?: WordsInput | null;
  /** `2026-11-22` */
  @Field() startsOn: string;
  @Field(() => ID, { nullable: true }) objectiveId?: string | null;
  @Field(() => ID, { nullable: true }) projectId?: string | null;
}
