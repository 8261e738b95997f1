import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { DecisionResult } from '../decision.type.js';
import { CastVoteInput, GiveOpinionInput, GiveProxyInput } from '../decisions.input.js';
import { shown } from '../decisions.resolver.js';
import { CastVote } from './cast-vote.service.js';
import { GiveOpinion } from './give-opinion.service.js';
import { Proxies } from './proxies.service.js';

/** Answers of organisations, and opinions beside them. */
@Resolver()
export class VotingResolver {
  constructor(
    private readonly votes: CastVote,
    private readonly proxies: Proxies,
    private readonly opinions: GiveOpinion,
  ) {}

  @Mutation(() => DecisionResult, { description: 'Gives an organisation’s one answer, or changes it while the decision is open.' })
  @Allow('decision.vote')
  async castVote(@Ctx() ctx: RequestContext, @Args('input') input: CastVoteInput): Promise<typeof DecisionResult> {
    return shown(await this.votes.run(ctx, input));
  }

  @Mutation(() => DecisionResult)
  @Allow('decision.vote')
  async giveProxy(@Ctx() ctx: RequestContext, @Args('input') input: GiveProxyInput): Promise<typeof DecisionResult> {
    return shown(await this.proxies.give(ctx, input));
  }

  @Mutation(() => DecisionResult, { description: 'What the holder had answered goes with it.' })
  @Allow('decision.vote')
  async takeProxyBack(@Ctx() ctx: RequestContext, @Args('decisionId', { type: () => ID }) decisionId: string, @Args('organisationId', { type: () => ID }) organisationId: string): Promise<typeof DecisionResult> {
    return shown(await this.proxies.takeBack(ctx, decisionId, organisationId));
  }

  @Mutation(() => DecisionResult, { description: 'Records what a community representative thinks, outside the count.' })
  @Allow('decision.opinion')
  async giveOpinion(@Ctx() ctx: RequestContext, @Args('input') input: GiveOpinionInput): Promise<typeof DecisionResult> {
    return shown(await this.opinions.run(ctx, input));
  }
}
