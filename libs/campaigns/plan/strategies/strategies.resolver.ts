import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { inLanguage, inLocaleOf } from '#libs/organisations';
import { ObjectiveRow } from './objective.entity.js';
import { WriteObjectiveInput, WriteStrategyInput } from './strategies.input.js';
import { StrategyRow } from './strategy.entity.js';
import { Objective, ObjectiveResult, Strategy, StrategyResult, toObjective, toStrategy } from './strategy.type.js';
import { Strategies } from './strategies.service.js';

/** Strategies of a coalition. */
@Resolver(() => Strategy)
export class StrategiesResolver {
  constructor(private readonly strategies: Strategies) {}

  @Query(() => [Strategy], { name: 'strategies', description: 'The latest to begin first.' })
  @Allow('campaign.read')
  async list(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string): Promise<Strategy[]> {
    return (await this.strategies.list(ctx, coalitionId)).map(toStrategy);
  }

  @Mutation(() => StrategyResult)
  @Allow('strategy.write')
  async writeStrategy(@Ctx() ctx: RequestContext, @Args('input') input: WriteStrategyInput): Promise<typeof StrategyResult> {
    const answer = await this.strategies.write(ctx, input);
    return answer instanceof StrategyRow ? toStrategy(answer) : answer;
  }

  @Mutation(() => ObjectiveResult)
  @Allow('strategy.write')
  async writeObjective(@Ctx() ctx: RequestContext, @Args('input') input: WriteObjectiveInput): Promise<typeof ObjectiveResult> {
    const answer = await this.strategies.writeObjective(ctx, input);
    return answer instanceof ObjectiveRow ? toObjective(answer) : answer;
  }

  @ResolveField(() => String)
  name(@Ctx() ctx: RequestContext, @Parent() { names }: Strategy, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, names, locale);
  }

  @ResolveField(() => [Objective])
  async objectives(@Ctx() ctx: RequestContext, @Parent() { id }: Strategy): Promise<Objective[]> {
    return ((await this.strategies.objectives.load(ctx, id)) ?? []).map(toObjective);
  }
}
