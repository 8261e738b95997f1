import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { MeetingOutcome } from '#libs/organisations';
import { Campaign, toCampaign } from './campaign.type.js';
import { Campaigns } from './campaigns.service.js';

/** The campaign a meeting made. */
@Resolver(() => MeetingOutcome)
export class ProposedCampaignResolver {
  constructor(private readonly campaigns: Campaigns) {}

  @ResolveField(() => Campaign, { nullable: true, description: 'The campaign that was made, as far as who asks may see it.' })
  async campaign(@Ctx() ctx: RequestContext, @Parent() { kind, objectId }: MeetingOutcome): Promise<Campaign | null> {
    const row = kind === 'campaign' ? await this.campaigns.ofMany.load(ctx, objectId) : undefined;
    return row ? toCampaign(row) : null;
  }
}
