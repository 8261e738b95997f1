import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs, WordsInput } from '#libs/graphql';
import { CampaignStates } from '../campaign.enums.js';
import type { CampaignState } from '../campaign.states.js';

@ArgsType()
export class ShownCampaignsArgs extends PageArgs {
  /** In all coalitions when unset. */
  @Field(() => ID, { nullable: true }) coalitionId?: string | null;
}

@ArgsType()
export class CampaignsArgs extends ShownCampaignsArgs {
  /** In all states when unset. */
  @Field(() => CampaignStates, { nullable: true }) state?: CampaignState | null;
}

@InputType()
export class CampaignWordsInput {
  @Field(() => WordsInput) title: WordsInput;
  /** What it is for, in plain text. */
  @Field(() => WordsInput) text: WordsInput;
  /** `2026-11-22` */
  @Field() startsOn: string;
  @Field(() => String, { nullable: true }) endsOn?: string | null;
  /** The objective of the coalition's strategy it works for. */
  @Field(() => ID, { nullable: true }) objectiveId?: string | null;
  /** The funder's project it is counted for. */
  @Field(() => ID, { nullable: true }) projectId?: string | null;
}

@InputType()
export class PlanCampaignInput extends CampaignWordsInput {
  @Field(() => ID) coalitionId: string;
  /** Who leads it: a member of the coalition. */
  @Field(() => ID) organisationId: string;
}

@InputType()
export class EditCampaignInput extends CampaignWordsInput {
  @Field(() => ID) campaignId: string;
}

@InputType()
export class CampaignFromProposalInput {
  @Field(() => ID) proposalId: string;
  /** Who leads it: a member of the coalition. */
  @Field(() => ID) organisationId: string;
}

@InputType()
export class EvaluateCampaignInput {
  @Field(() => ID) campaignId: string;
  /** What it brought. */
  @Field(() => WordsInput) result: WordsInput;
  @Field(() => WordsInput) worked: WordsInput;
  @Field(() => WordsInput) failed: WordsInput;
}
