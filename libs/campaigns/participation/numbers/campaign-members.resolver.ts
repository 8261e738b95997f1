import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { Campaign } from '../../plan/campaigns/campaign.type.js';
import { ReadBrought } from './read-brought.service.js';

/** Whether everybody may know who takes part in a campaign. */
@Resolver(() => Campaign)
export class CampaignMembersResolver {
  constructor(private readonly numbers: ReadBrought) {}

  @ResolveField(() => Boolean, { description: 'Its page of members is there: it says who takes part, or gives away its kit. See `shownBrought`.' })
  showsMembers(@Ctx() ctx: RequestContext, @Parent() { slug }: Campaign): Promise<boolean> {
    return this.numbers.isShown(ctx, slug);
  }
}
