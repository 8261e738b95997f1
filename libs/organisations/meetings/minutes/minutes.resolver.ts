import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { SetAgendaInput } from '../agenda/agenda.input.js';
import { SetAgenda } from '../agenda/set-agenda.service.js';
import { MeetingResult } from '../meeting.type.js';
import { shownMeeting } from '../series/series.resolver.js';
import { NotePresenceInput, WriteMinutesInput } from './minutes.input.js';
import { NotePresence } from './note-presence.service.js';
import { WriteMinutes } from './write-minutes.service.js';

/** What stands on the agenda of a meeting, who was there and what was said. */
@Resolver()
export class MinutesResolver {
  constructor(
    private readonly agenda: SetAgenda,
    private readonly presence: NotePresence,
    private readonly minutes: WriteMinutes,
  ) {}

  @Mutation(() => MeetingResult, { description: 'The whole agenda in order; what is not in it is taken off.' })
  @Allow('meeting.steer')
  async setAgenda(@Ctx() ctx: RequestContext, @Args('input') input: SetAgendaInput): Promise<typeof MeetingResult> {
    return shownMeeting(await this.agenda.run(ctx, input));
  }

  @Mutation(() => MeetingResult, { description: 'Mails the agenda now rather than on its day, once to each person.' })
  @Allow('meeting.steer')
  async sendAgenda(@Ctx() ctx: RequestContext, @Args('meetingId', { type: () => ID }) id: string): Promise<typeof MeetingResult> {
    return shownMeeting(await this.agenda.send(ctx, id));
  }

  @Mutation(() => MeetingResult)
  @Allow('meeting.steer')
  async notePresence(@Ctx() ctx: RequestContext, @Args('input') input: NotePresenceInput): Promise<typeof MeetingResult> {
    return shownMeeting(await this.presence.run(ctx, input));
  }

  @Mutation(() => MeetingResult)
  @Allow('meeting.steer')
  async writeMinutes(@Ctx() ctx: RequestContext, @Args('input') input: WriteMinutesInput): Promise<typeof MeetingResult> {
    return shownMeeting(await this.minutes.run(ctx, input));
  }

  @Mutation(() => MeetingResult, { description: 'Sends the minutes to the members for correction, by mail.' })
  @Allow('meeting.steer')
  async sendMinutes(@Ctx() ctx: RequestContext, @Args('meetingId', { type: () => ID }) id: string): Promise<typeof MeetingResult> {
    return shownMeeting(await this.minutes.send(ctx, id));
  }

  @Mutation(() => MeetingResult, { description: 'Approves what was sent; from then on nothing of the meeting changes.' })
  @Allow('meeting.steer')
  async approveMinutes(@Ctx() ctx: RequestContext, @Args('meetingId', { type: () => ID }) id: string): Promise<typeof MeetingResult> {
    return shownMeeting(await this.minutes.approve(ctx, id));
  }
}
