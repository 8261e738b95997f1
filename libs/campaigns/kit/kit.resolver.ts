import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { CampaignImages } from './images/campaign-images.service.js';
import { CampaignKit, toKit } from './kit.type.js';
import { Kits } from './kits.service.js';

const id = { type: () => ID };

@Resolver()
export class KitResolver {
  constructor(
    private readonly kits: Kits,
    private readonly images: CampaignImages,
  ) {}

  @Query(() => CampaignKit, { description: 'For who takes part in a campaign or runs it.' })
  @Allow('kit.download')
  async campaignKit(@Ctx() ctx: RequestContext, @Args('campaignId', id) campaignId: string): Promise<CampaignKit> {
    return toKit(await this.kits.look(ctx, campaignId));
  }

  @Mutation(() => ID, { description: 'Takes a picture out of the kit; answers the campaign’s id. Pictures are put in by POST /api/campaigns/<id>/images.' })
  @Allow('participation.run')
  removeCampaignImage(@Ctx() ctx: RequestContext, @Args('imageId', id) imageId: string): Promise<string> {
    return this.images.remove(ctx, imageId);
  }
}
