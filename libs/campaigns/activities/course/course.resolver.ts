import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { WordsInput } from '#libs/graphql';
import { ActivityResult, shownActivity } from '../activity.type.js';
import { EditActivityInput, MoveActivityInput, PlanActivityInput } from './course.input.js';
import { MoveActivity } from './move-activity.service.js';
import { PlanActivity } from './plan-activity.service.js';

/** The course of an activity, from the first plan to the evaluation. */
@Resolver()
export class CourseResolver {
  constructor(
    private readonly planning: PlanActivity,
    private readonly moving: MoveActivity,
  ) {}

  @Mutation(() => ActivityResult)
  @Allow('activity.lead')
  async planActivity(@Ctx() ctx: RequestContext, @Args('input') input: PlanActivityInput): Promise<typeof ActivityResult> {
    return shownActivity(await this.planning.run(ctx, input));
  }

  @Mutation(() => ActivityResult, { description: 'Replaces what is said of it; more places are given at once to those who wait.' })
  @Allow('activity.lead')
  async editActivity(@Ctx() ctx: RequestContext, @Args('input') input: EditActivityInput): Promise<typeof ActivityResult> {
    return shownActivity(await this.planning.edit(ctx, input));
  }

  @Mutation(() => ActivityResult, { description: 'From now on people can register.' })
  @Allow('activity.lead')
  async announceActivity(@Ctx() ctx: RequestContext, @Args('activityId', { type: () => ID }) id: string): Promise<typeof ActivityResult> {
    return shownActivity(await this.moving.announce(ctx, id));
  }

  @Mutation(() => ActivityResult, { description: 'Another time; everybody who registered is told.' })
  @Allow('activity.lead')
  async moveActivity(@Ctx() ctx: RequestContext, @Args('input') input: MoveActivityInput): Promise<typeof ActivityResult> {
    return shownActivity(await this.moving.move(ctx, input));
  }

  @Mutation(() => ActivityResult, { description: 'Everybody who registered is told.' })
  @Allow('activity.lead')
  async callOffActivity(@Ctx() ctx: RequestContext, @Args('activityId', { type: () => ID }) id: string, @Args('reason', { type: () => WordsInput }) reason: WordsInput): Promise<typeof ActivityResult> {
    return shownActivity(await this.moving.callOff(ctx, id, reason));
  }

  @Mutation(() => ActivityResult, { description: 'It has begun; from now on attendance can be noted.' })
  @Allow('activity.lead')
  async holdActivity(@Ctx() ctx: RequestContext, @Args('activityId', { type: () => ID }) id: string): Promise<typeof ActivityResult> {
    return shownActivity(await this.moving.hold(ctx, id));
  }

  @Mutation(() => ActivityResult, { description: 'What was learned; from then on nothing changes any more.' })
  @Allow('activity.lead')
  async evaluateActivity(@Ctx() ctx: RequestContext, @Args('activityId', { type: () => ID }) id: string, @Args('evaluation', { type: () => WordsInput }) words: WordsInput): Promise<typeof ActivityResult> {
    return shownActivity(await this.moving.evaluate(ctx, id, words));
  }
}
