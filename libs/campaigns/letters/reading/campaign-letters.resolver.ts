import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { ActionSubjects } from '../../plan/actions/action-subjects.service.js';
import { Campaign } from '../../plan/campaigns/campaign.type.js';
import { OpenLetters } from '../citizens/open-letters.service.js';
import { LetterCampaign, toLetterCampaign } from '../letter-campaign.type.js';

/** The letter actions of a campaign. */
@Resolver(() => Campaign)
export class CampaignLettersResolver {
  constructor(
    private readonly subjects: ActionSubjects,
    private readonly open: OpenLetters,
  ) {}

  @ResolveField(() => [LetterCampaign], { description: 'What everybody may see: past their trial, and of no action that is under embargo or kept inside.' })
  async shownLetters(@Ctx() ctx: RequestContext, @Parent() { id }: Campaign): Promise<LetterCampaign[]> {
    const subjects = (await this.subjects.ofCampaigns.load(ctx, id))!;
    return (await this.open.ofCampaign(id, subjects)).map(toLetterCampaign);
  }
}
