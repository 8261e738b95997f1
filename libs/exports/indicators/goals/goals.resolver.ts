import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { InvalidInput, resultUnion } from '#libs/graphql';
import { Coalition, toCoalition } from '#libs/organisations';
import { RecordIndicatorBaselineInput, SetIndicatorGoalInput, WriteIndicatorNarrativeInput } from './goals.input.js';
import { IndicatorGoals } from './goals.service.js';

export const IndicatorResult = resultUnion('IndicatorResult', () => [Coalition, InvalidInput]);
const shown = (answer: Awaited<ReturnType<IndicatorGoals['setGoal']>>): typeof IndicatorResult => (answer instanceof InvalidInput ? answer : toCoalition(answer));

/** Goals, baselines and words beside the figures. */
@Resolver()
export class IndicatorGoalsResolver {
  constructor(private readonly goals: IndicatorGoals) {}

  @Mutation(() => IndicatorResult, { description: 'The goal of an indicator from now on; earlier ones stay on record.' })
  @Allow('indicator.write')
  async setIndicatorGoal(@Ctx() ctx: RequestContext, @Args('input') input: SetIndicatorGoalInput): Promise<typeof IndicatorResult> {
    return shown(await this.goals.setGoal(ctx, input));
  }

  @Mutation(() => IndicatorResult, { description: 'Where an indicator stood on a day; growth is told from there.' })
  @Allow('indicator.write')
  async recordIndicatorBaseline(@Ctx() ctx: RequestContext, @Args('input') input: RecordIndicatorBaselineInput): Promise<typeof IndicatorResult> {
    return shown(await this.goals.recordBaseline(ctx, input));
  }

  @Mutation(() => IndicatorResult, { description: 'What the coordination says of a figure in the report of one period.' })
  @Allow('indicator.write')
  async writeIndicatorNarrative(@Ctx() ctx: RequestContext, @Args('input') input: WriteIndicatorNarrativeInput): Promise<typeof IndicatorResult> {
    return shown(await this.goals.writeWords(ctx, input));
  }
}
