import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { Words, type Page } from '#libs/graphql';
import { Coalition, toCoalition } from '../../coalition.type.js';
import { Coalitions } from '../../reading/coalitions.service.js';
import { inLanguage, inLocaleOf } from '../../reading/in-language.js';
import { Meeting, MeetingItem, MeetingPage, MeetingQuorum, MeetingSeat, MeetingSeries, MeetingVoice, toMeeting, toSeries } from '../meeting.type.js';
import { Attendance } from '../minutes/attendance.service.js';
import { MeetingOutcome, toOutcome } from '../proposals/proposal.type.js';
import { MeetingsArgs } from './meetings.input.js';
import { Meetings } from './meetings.service.js';

/** Reads meetings and what belongs to them. */
@Resolver(() => Meeting)
export class MeetingsResolver {
  constructor(
    private readonly reading: Meetings,
    private readonly attendance: Attendance,
    private readonly coalitions: Coalitions,
  ) {}

  @Query(() => MeetingPage, { description: 'Meetings of who asks, in all their coalitions and groups or in one.' })
  @Allow('meeting.read')
  meetings(@Ctx() ctx: RequestContext, @Args() args: MeetingsArgs): Promise<Page<Meeting>> {
    return this.reading.list(ctx, args);
  }

  @Query(() => Meeting, { nullable: true })
  @Allow('meeting.read')
  async meeting(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Meeting | null> {
    const row = await this.reading.byId(ctx, id);
    return row ? toMeeting(row) : null;
  }

  @Query(() => [MeetingSeries], { description: 'Meetings that come back and have not ended.' })
  @Allow('meeting.read')
  async meetingSeries(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string): Promise<MeetingSeries[]> {
    return (await this.reading.series(ctx, coalitionId)).map(toSeries);
  }

  @ResolveField(() => String)
  title(@Ctx() ctx: RequestContext, @Parent() { texts }: Meeting, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.title, locale);
  }

  @ResolveField(() => String)
  place(@Ctx() ctx: RequestContext, @Parent() { texts }: Meeting, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.place, locale);
  }

  @ResolveField(() => Coalition)
  async coalition(@Ctx() ctx: RequestContext, @Parent() { coalitionId }: Meeting): Promise<Coalition> {
    return toCoalition((await this.coalitions.byIds(ctx, [coalitionId]))[0]!);
  }

  @ResolveField(() => [MeetingItem], { description: 'The agenda in order.' })
  items(@Ctx() ctx: RequestContext, @Parent() { row }: Meeting): Promise<MeetingItem[]> {
    return this.reading.items(ctx, row);
  }

  @ResolveField(() => Words, { description: 'The minutes in general; nothing while they are a draft of those who prepare the meetings.' })
  minutes(@Ctx() ctx: RequestContext, @Parent() { row }: Meeting): Promise<Words> {
    return this.reading.minutes(ctx, row);
  }

  @ResolveField(() => [MeetingSeat], { description: 'Organisations that are expected, with a vote first.' })
  seats(@Ctx() ctx: RequestContext, @Parent() { row }: Meeting): Promise<MeetingSeat[]> {
    return this.attendance.of(ctx, row);
  }

  @ResolveField(() => [MeetingVoice], { description: 'Community representatives, by name.' })
  voices(@Ctx() ctx: RequestContext, @Parent() { row }: Meeting): Promise<MeetingVoice[]> {
    return this.attendance.representatives(ctx, row);
  }

  @ResolveField(() => MeetingQuorum)
  quorum(@Ctx() ctx: RequestContext, @Parent() { row }: Meeting): Promise<MeetingQuorum> {
    return this.attendance.quorum(ctx, row);
  }

  @ResolveField(() => [MeetingOutcome], { description: 'Decisions, tasks and petitions made in it.' })
  async outcomes(@Ctx() ctx: RequestContext, @Parent() { id }: Meeting): Promise<MeetingOutcome[]> {
    return (await this.reading.outcomes(ctx, id)).map(toOutcome);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks prepares and minutes it.' })
  mayPrepare(@Ctx() ctx: RequestContext, @Parent() { row }: Meeting): Promise<boolean> {
    return this.reading.mayPrepare(ctx, row);
  }
}
