import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { IllegalMove, InvalidInput, resultUnion } from '#libs/graphql';
import { Coalition } from '../coalition.type.js';
import { AnswerListing } from './answer-listing.service.js';
import { ChangePlace } from './change-place.service.js';
import { PlaceChanged, placeChanged } from './place-changed.type.js';
import { CoalitionMember, CoalitionMemberChange } from './place.type.js';
import { AnswerListingInput, ChangeKindInput, CorrectPlaceInput, MemberCountArgs, MembersArgs, PlaceInput } from './places.input.js';
import { Places } from './places.service.js';

export const ChangePlaceResult = resultUnion('ChangePlaceResult', () => [PlaceChanged, IllegalMove, InvalidInput]);
type Answer = Promise<typeof ChangePlaceResult>;

@Resolver(() => Coalition)
export class PlacesResolver {
  constructor(
    private readonly places: Places,
    private readonly changing: ChangePlace,
    private readonly listing: AnswerListing,
  ) {}

  @ResolveField(() => [CoalitionMember], { description: 'Its members on a day, by kind and name; outside the coalition those who agreed to be named.' })
  members(@Ctx() ctx: RequestContext, @Parent() { id }: Coalition, @Args() args: MembersArgs): Promise<CoalitionMember[]> {
    return this.places.members(ctx, { id }, args);
  }

  @ResolveField(() => Int, { description: 'How many active members it had on a day, named or not.' })
  memberCount(@Ctx() ctx: RequestContext, @Parent() { id }: Coalition, @Args() args: MemberCountArgs): Promise<number> {
    return this.places.count(ctx, id, args);
  }

  @ResolveField(() => [CoalitionMemberChange], { description: 'Every record of a member’s place, newest day first; for its own people and who leads the coalition.' })
  memberHistory(@Ctx() ctx: RequestContext, @Parent() { id }: Coalition, @Args('organisation', { description: 'Slug or id' }) organisation: string): Promise<CoalitionMemberChange[]> {
    return this.places.history(ctx, id, organisation);
  }

  @Query(() => [CoalitionMember], { description: 'The places of my organisation in coalitions, also of those it left.' })
  @Allow('place.list')
  memberPlaces(@Ctx() ctx: RequestContext, @Args('organisationId', { type: () => ID }) organisationId: string): Promise<CoalitionMember[]> {
    return this.places.ofOrganisation(ctx, organisationId);
  }

  @Mutation(() => ChangePlaceResult)
  @Allow('place.update')
  async changeMemberKind(@Ctx() ctx: RequestContext, @Args('input') input: ChangeKindInput): Answer {
    return (await this.changing.changeKind(ctx, input)) ?? placeChanged(input);
  }

  @Mutation(() => ChangePlaceResult, { description: 'It keeps its place and may do nothing as a member.' })
  @Allow('place.update')
  async suspendCoalitionMember(@Ctx() ctx: RequestContext, @Args('input') input: PlaceInput): Answer {
    return (await this.changing.suspend(ctx, input)) ?? placeChanged(input);
  }

  @Mutation(() => ChangePlaceResult)
  @Allow('place.update')
  async resumeCoalitionMember(@Ctx() ctx: RequestContext, @Args('input') input: PlaceInput): Answer {
    return (await this.changing.resume(ctx, input)) ?? placeChanged(input);
  }

  @Mutation(() => ChangePlaceResult, { description: 'What it did as a member stays.' })
  @Allow('place.leave')
  async leaveCoalition(@Ctx() ctx: RequestContext, @Args('input') input: PlaceInput): Answer {
    return (await this.changing.leave(ctx, input)) ?? placeChanged(input);
  }

  @Mutation(() => ChangePlaceResult, { description: 'What was recorded stays in the history.' })
  @Allow('place.update')
  async correctMemberPlace(@Ctx() ctx: RequestContext, @Args('input') input: CorrectPlaceInput): Answer {
    return (await this.changing.correct(ctx, input)) ?? placeChanged(input);
  }

  @Mutation(() => PlaceChanged, { description: 'Whether the public list of the coalition may name my organisation.' })
  @Allow('place.answerListing')
  async answerListing(@Ctx() ctx: RequestContext, @Args('input') input: AnswerListingInput): Promise<PlaceChanged> {
    await this.listing.run(ctx, input);
    return placeChanged(input);
  }
}
