import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { ActivityResult, shownActivity } from '../activity.type.js';
import { WalkInInput } from '../registering/registering.input.js';
import { CorrectAttendanceInput, NoteAttendanceInput } from './attendance.input.js';
import { CorrectAttendance } from './correct-attendance.service.js';
import { NoteAttendance } from './note-attendance.service.js';

/** Who came. */
@Resolver()
export class AttendanceResolver {
  constructor(
    private readonly noting: NoteAttendance,
    private readonly correcting: CorrectAttendance,
  ) {}

  @Mutation(() => ActivityResult)
  @Allow('activity.lead')
  async noteAttendance(@Ctx() ctx: RequestContext, @Args('input') input: NoteAttendanceInput): Promise<typeof ActivityResult> {
    return shownActivity(await this.noting.run(ctx, input));
  }

  @Mutation(() => ActivityResult, { description: 'Somebody who came without being registered.' })
  @Allow('activity.lead')
  async addWalkIn(@Ctx() ctx: RequestContext, @Args('input') input: WalkInInput): Promise<typeof ActivityResult> {
    return shownActivity(await this.noting.walkIn(ctx, input));
  }

  @Mutation(() => ActivityResult, { description: 'Puts a count right after the evaluation, with the reason; what was counted stays beside it.' })
  @Allow('activity.lead')
  async correctAttendance(@Ctx() ctx: RequestContext, @Args('input') input: CorrectAttendanceInput): Promise<typeof ActivityResult> {
    return shownActivity(await this.correcting.run(ctx, input));
  }
}
