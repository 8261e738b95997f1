import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { dayOf, isLocale } from '#libs/i18n';
import { Petition, PetitionRow, toPetition } from '#libs/petitions';
import { ChooseTrackInput } from './choosing/choose-track.input.js';
import { ChooseTrack } from './choosing/choose-track.service.js';
import { ShowTrack } from './reading/show-track.service.js';
import { ChooseTrackResult, LegalTrackChoice, PetitionTrack } from './track.type.js';

/** Legal tracks: what there is to choose, what a petition has chosen, and how far it is. */
@Resolver(() => Petition)
export class TracksResolver {
  constructor(
    private readonly showing: ShowTrack,
    private readonly choosing: ChooseTrack,
  ) {}

  /** The legal track it follows; null for a free advocacy petition. */
  @ResolveField(() => PetitionTrack, { nullable: true })
  track(@Ctx() ctx: RequestContext, @Parent() petition: Petition, @Args('locale', { nullable: true }) locale?: string): Promise<PetitionTrack | null> {
    return this.showing.of(ctx, petition, isLocale(locale) ? locale : ctx.locale);
  }

  @Public('rules of authorities are public')
  @Query(() => [LegalTrackChoice], { description: 'Data with its sources, no legal advice.' })
  legalTracks(@Ctx() ctx: RequestContext, @Args('locale', { nullable: true }) locale?: string): LegalTrackChoice[] {
    return this.showing.choices(isLocale(locale) ? locale : ctx.locale, dayOf(ctx.now ?? new Date()));
  }

  /** Until it opens; without a track it is a free advocacy petition. */
  @Allow('track.choose')
  @Mutation(() => ChooseTrackResult)
  async chooseTrack(@Ctx() ctx: RequestContext, @Args('input') input: ChooseTrackInput): Promise<typeof ChooseTrackResult> {
    const answer = await this.choosing.run(ctx, input);
    return answer instanceof PetitionRow ? toPetition(answer) : answer;
  }
}
