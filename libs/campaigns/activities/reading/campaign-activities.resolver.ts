import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { ActionSubjects } from '../../plan/actions/action-subjects.service.js';
import { Campaign } from '../../plan/campaigns/campaign.type.js';
import { Activity, toActivity } from '../activity.type.js';
import { Activities } from './activities.service.js';

/** The activities of a campaign. */
@Resolver(() => Campaign)
export class CampaignActivitiesResolver {
  constructor(
    private readonly subjects: ActionSubjects,
    private readonly reading: Activities,
  ) {}

  @ResolveField(() => [Activity], { description: 'What is announced to everybody, and of no action that is under embargo or kept inside; the earliest first.' })
  async shownActivities(@Ctx() ctx: RequestContext, @Parent() { id }: Campaign): Promise<Activity[]> {
    const subjects = (await this.subjects.ofCampaigns.load(ctx, id))!;
    return (await this.reading.ofCampaign(ctx, id, subjects)).map(toActivity);
  }
}
