import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArgs } from '#libs/graphql';
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
