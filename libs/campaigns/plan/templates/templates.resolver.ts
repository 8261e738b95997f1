import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { CampaignRow } from '../campaigns/campaign.entity.js';
import { CampaignResult, toCampaign } from '../campaigns/campaign.type.js';
import { CampaignTemplate, TemplateResult } from './campaign-template.type.js';
import { LaunchCampaign } from './launch-campaign.service.js';
import { MakeTemplate } from './make-template.service.js';
import { CampaignTemplates } from './templates.service.js';
import { LaunchCampaignInput, MakeTemplateInput } from './templates.input.js';

/** Templates of a coalition, and campaigns launched from them. */
@Resolver()
export class TemplatesResolver {
  constructor(
    private readonly reading: CampaignTemplates,
    private readonly making: MakeTemplate,
    private readonly launching: LaunchCampaign,
  ) {}

  @Query(() => [CampaignTemplate], { description: 'The newest first; the one that comes with Sawt last.' })
  @Allow('campaign.read')
  campaignTemplates(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string): Promise<CampaignTemplate[]> {
    return this.reading.list(ctx, coalitionId);
  }

  @Mutation(() => TemplateResult, { description: 'Of a campaign that is over; made again, it replaces the one before.' })
  @Allow('campaign.write')
  makeCampaignTemplate(@Ctx() ctx: RequestContext, @Args('input') input: MakeTemplateInput): Promise<typeof TemplateResult> {
    return this.making.run(ctx, input);
  }

  @Mutation(() => CampaignResult, { description: 'A campaign with its actions, tasks, messages and invitations, all or nothing.' })
  @Allow('campaign.write')
  async launchCampaign(@Ctx() ctx: RequestContext, @Args('input') input: LaunchCampaignInput): Promise<typeof CampaignResult> {
    const answer = await this.launching.run(ctx, input);
    return answer instanceof CampaignRow ? toCampaign(answer) : answer;
  }
}
