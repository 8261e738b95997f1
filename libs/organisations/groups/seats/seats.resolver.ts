import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { shownGroup } from '../course/group-course.resolver.js';
import { RequestStates, SeatRoles } from '../group.enums.js';
import type { RequestState, SeatRole } from '../group.states.js';
import { GroupResult, toGroup, WorkingGroup } from '../group.type.js';
import { AskToJoinInput, InviteToGroupInput } from '../groups.input.js';
import { Groups } from '../reading/groups.service.js';
import { AnswerSeat } from './answer-seat.service.js';
import { ChangeSeats } from './change-seats.service.js';
import { OfferSeat } from './offer-seat.service.js';

const id = { type: () => ID };

/** Who sits in a group: offered, asked for, answered, given up. */
@Resolver()
export class SeatsResolver {
  constructor(
    private readonly offering: OfferSeat,
    private readonly answering: AnswerSeat,
    private readonly changing: ChangeSeats,
    private readonly reading: Groups,
  ) {}

  @Query(() => [WorkingGroup], { description: 'Groups in which a seat waits for an answer of who asks.' })
  @Allow('group.sit')
  async groupsAwaitingMe(@Ctx() ctx: RequestContext): Promise<WorkingGroup[]> {
    return (await this.reading.awaiting(ctx)).map(toGroup);
  }

  @Mutation(() => GroupResult, { description: 'Offers a seat to an organisation or to a person with a voice; they accept it themselves.' })
  @Allow('group.sit')
  async inviteToGroup(@Ctx() ctx: RequestContext, @Args('input') input: InviteToGroupInput): Promise<typeof GroupResult> {
    return shownGroup(await this.offering.invite(ctx, input));
  }

  @Mutation(() => GroupResult, { description: 'Asks for a seat; the chair answers.' })
  @Allow('group.sit')
  async askToJoinGroup(@Ctx() ctx: RequestContext, @Args('input') input: AskToJoinInput): Promise<typeof GroupResult> {
    return shownGroup(await this.offering.ask(ctx, input));
  }

  @Mutation(() => GroupResult, { description: 'Accepts or declines what waits for one’s answer, or takes back what one asked or offered.' })
  @Allow('group.sit')
  async answerSeatRequest(@Ctx() ctx: RequestContext, @Args('requestId', id) requestId: string, @Args('answer', { type: () => RequestStates }) answer: RequestState): Promise<typeof GroupResult> {
    return shownGroup(await this.answering.run(ctx, requestId, answer));
  }

  @Mutation(() => GroupResult)
  @Allow('group.sit')
  async leaveGroup(@Ctx() ctx: RequestContext, @Args('groupId', id) groupId: string): Promise<typeof GroupResult> {
    return shownGroup(await this.changing.leave(ctx, groupId));
  }

  @Mutation(() => GroupResult, { description: 'Ends somebody’s seat: for the chair and the organisation concerned.' })
  @Allow('group.sit')
  async endSeat(@Ctx() ctx: RequestContext, @Args('seatId', id) seatId: string): Promise<typeof GroupResult> {
    return shownGroup(await this.changing.remove(ctx, seatId));
  }

  @Mutation(() => GroupResult, { description: 'For the chair; the coordination only names a chair among those who sit.' })
  @Allow('group.sit')
  async setSeatRole(@Ctx() ctx: RequestContext, @Args('seatId', id) seatId: string, @Args('role', { type: () => SeatRoles }) role: SeatRole): Promise<typeof GroupResult> {
    return shownGroup(await this.changing.setRole(ctx, seatId, role));
  }
}
