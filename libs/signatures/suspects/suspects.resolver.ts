import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { PageArgs } from '#libs/graphql';
import { SignatureConditions } from './conditions.input.js';
import { ReviewSuspects } from './review-suspects.service.js';
import { CountSuspects } from './suspect-overview.service.js';
import { ProposeInvalidationResult, ReviewSuspectsResult, SuspectDecision, SuspectOverview, SuspectPage } from './suspect.type.js';

const conditionsArg = { type: () => SignatureConditions, nullable: true } as const;

/** Held signatures, and the proposal to take out counted ones. */
@Resolver()
export class SuspectsResolver {
  constructor(
    private readonly reviewing: ReviewSuspects,
    private readonly counting: CountSuspects,
  ) {}

  @Query(() => SuspectPage)
  @Allow('signature.review')
  suspects(@Ctx() ctx: RequestContext, @Args('petition') petition: string, @Args('conditions', conditionsArg) conditions: SignatureConditions | undefined, @Args() page: PageArgs): Promise<SuspectPage> {
    return this.reviewing.list(ctx, petition, page, conditions);
  }

  @Query(() => SuspectOverview)
  @Allow('signature.review')
  suspectOverview(
    @Ctx() ctx: RequestContext, @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('petition', { nullable: true }) petition?: string, @Args('conditions', conditionsArg) conditions?: SignatureConditions,
  ): Promise<SuspectOverview> {
    return this.counting.run(ctx, organisationId, petition, conditions);
  }

  /** How many counted signatures meet the conditions. */
  @Query(() => Int)
  @Allow('signature.review')
  countedWith(@Ctx() ctx: RequestContext, @Args('petition') petition: string, @Args('conditions') conditions: SignatureConditions): Promise<number> {
    return this.reviewing.count(ctx, petition, conditions);
  }

  /** At once: these ids, or all that meet the conditions. */
  @Mutation(() => ReviewSuspectsResult)
  @Allow('signature.review')
  reviewSuspects(
    @Ctx() ctx: RequestContext, @Args('petition') petition: string, @Args('decision', { type: () => SuspectDecision }) decision: SuspectDecision,
    @Args('ids', { type: () => [String], nullable: true }) ids?: string[], @Args('conditions', conditionsArg) conditions?: SignatureConditions, @Args('reason', { nullable: true }) reason?: string,
  ): Promise<typeof ReviewSuspectsResult> {
    return this.reviewing.run(ctx, { petition, ids, conditions, reason }, decision);
  }

  /** Counted signatures leave the count only when a second person approves. */
  @Mutation(() => ProposeInvalidationResult)
  @Allow('signature.review')
  proposeInvalidation(@Ctx() ctx: RequestContext, @Args('petition') petition: string, @Args('conditions') conditions: SignatureConditions, @Args('reason') reason: string): Promise<typeof ProposeInvalidationResult> {
    return this.reviewing.propose(ctx, { petition, conditions, reason });
  }
}
