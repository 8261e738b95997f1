import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { CampaignMessageResult } from './campaign-message.type.js';
import { ApproveMessageInput, BeginMessageInput, WriteMessageInput } from './messages.input.js';
import { WriteMessage } from './write-message.service.js';

/** Writes a campaign's messages and approves them, language by language. */
@Resolver()
export class MessagesResolver {
  constructor(private readonly writing: WriteMessage) {}

  @Mutation(() => CampaignMessageResult)
  @Allow('campaign.write')
  beginCampaignMessage(@Ctx() ctx: RequestContext, @Args('input') input: BeginMessageInput): Promise<typeof CampaignMessageResult> {
    return this.writing.begin(ctx, input);
  }

  @Mutation(() => CampaignMessageResult, { description: 'An approved text that changes is a draft again.' })
  @Allow('campaign.write')
  writeCampaignMessage(@Ctx() ctx: RequestContext, @Args('input') input: WriteMessageInput): Promise<typeof CampaignMessageResult> {
    return this.writing.write(ctx, input);
  }

  @Mutation(() => CampaignMessageResult, { description: 'By somebody else than who wrote it.' })
  @Allow('campaign.write')
  approveCampaignMessage(@Ctx() ctx: RequestContext, @Args('input') input: ApproveMessageInput): Promise<typeof CampaignMessageResult> {
    return this.writing.approve(ctx, input);
  }
}
