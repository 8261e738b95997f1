import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { PageArgs } from '#libs/graphql';
import { ReviewSuspects } from './review-suspects.service.js';
import { ReviewSuspectsResult, SuspectDecision, SuspectPage } from './suspect.type.js';

@Resolver()
export class SuspectsResolver {
  constructor(private readonly reviewing: ReviewSuspects) {}

  @Query(() => SuspectPage)
  @Allow('signature.review')
  suspects(@Ctx() ctx: RequestContext, @Args('petition') petition: string, @Args() page: PageArgs): Promise<SuspectPage> {
    return this.reviewing.list(ctx, petition, page);
  }

  @Mutation(() => ReviewSuspectsResult)
  @Allow('signature.review')
  reviewSuspects(@Ctx() ctx: RequestContext, @Args('petition') petition: string, @Args('ids', { type: () => [String] }) ids: string[], @Args('decision', { type: () => SuspectDecision }) decision: SuspectDecision): Promise<typeof ReviewSuspectsResult> {
    return this.reviewing.run(ctx, petition, ids, decision);
  }
}
