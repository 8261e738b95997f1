import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { WordsInput } from '#libs/graphql';
import { MeetingRow } from '../meeting.entity.js';
import type { MeetingFault } from '../meeting.errors.js';
import { MeetingResult, MeetingSeriesResult, toMeeting, toSeries } from '../meeting.type.js';
import { KeepSeries } from './keep-series.service.js';
import { MeetingSeriesRow } from './meeting-series.entity.js';
import { PlanMeeting } from './plan-meeting.service.js';
import { EditSeriesInput, MakeSeriesInput, MoveMeetingInput, PlanMeetingInput } from './series.input.js';

export const shownMeeting = (answer: MeetingRow | MeetingFault): typeof MeetingResult => (answer instanceof MeetingRow ? toMeeting(answer) : answer);
const shownSeries = (answer: MeetingSeriesRow | MeetingFault): typeof MeetingSeriesResult => (answer instanceof MeetingSeriesRow ? toSeries(answer) : answer);

/** When meetings are held. */
@Resolver()
export class SeriesResolver {
  constructor(
    private readonly series: KeepSeries,
    private readonly planning: PlanMeeting,
  ) {}

  @Mutation(() => MeetingSeriesResult, { description: 'Begins meetings that come back; those of eight weeks are there at once.' })
  @Allow('meeting.steer')
  async makeMeetingSeries(@Ctx() ctx: RequestContext, @Args('input') input: MakeSeriesInput): Promise<typeof MeetingSeriesResult> {
    return shownSeries(await this.series.make(ctx, input));
  }

  @Mutation(() => MeetingSeriesResult, { description: 'Says anew what they are called and where they are held, also those to come.' })
  @Allow('meeting.steer')
  async editMeetingSeries(@Ctx() ctx: RequestContext, @Args('input') input: EditSeriesInput): Promise<typeof MeetingSeriesResult> {
    return shownSeries(await this.series.edit(ctx, input));
  }

  @Mutation(() => MeetingSeriesResult, { description: 'Meetings after its last day are called off.' })
  @Allow('meeting.steer')
  async endMeetingSeries(@Ctx() ctx: RequestContext, @Args('seriesId', { type: () => ID }) id: string, @Args('untilOn') untilOn: string): Promise<typeof MeetingSeriesResult> {
    return shownSeries(await this.series.end(ctx, id, untilOn));
  }

  @Mutation(() => MeetingResult, { description: 'Plans a single meeting.' })
  @Allow('meeting.steer')
  async planMeeting(@Ctx() ctx: RequestContext, @Args('input') input: PlanMeetingInput): Promise<typeof MeetingResult> {
    return shownMeeting(await this.planning.run(ctx, input));
  }

  @Mutation(() => MeetingResult, { description: 'Moves this meeting alone.' })
  @Allow('meeting.steer')
  async moveMeeting(@Ctx() ctx: RequestContext, @Args('input') input: MoveMeetingInput): Promise<typeof MeetingResult> {
    return shownMeeting(await this.planning.move(ctx, input));
  }

  @Mutation(() => MeetingResult, { description: 'Calls this meeting off alone.' })
  @Allow('meeting.steer')
  async callOffMeeting(@Ctx() ctx: RequestContext, @Args('meetingId', { type: () => ID }) id: string, @Args('reason', { type: () => WordsInput }) reason: WordsInput): Promise<typeof MeetingResult> {
    return shownMeeting(await this.planning.callOff(ctx, id, reason));
  }
}
