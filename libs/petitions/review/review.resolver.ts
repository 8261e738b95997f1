import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { PetitionResult } from '../petition.errors.js';
import { toResult } from '../petition-result.js';
import { ReviewPetitionInput } from './review-petition.input.js';
import { ReviewPetition } from './review-petition.service.js';
import { ReviewReason, toReviewReason } from './review-reason.type.js';
import { reasonCodes } from './review-reasons.js';
import { SubmitPetition } from './submit-petition.service.js';

/** From draft to decision. `petition` is a slug or an id. */
@Resolver()
export class ReviewResolver {
  constructor(
    private readonly submitting: SubmitPetition,
    private readonly reviewing: ReviewPetition,
  ) {}

  @Allow('petition.submit')
  @Mutation(() => PetitionResult)
  async submitPetition(@Ctx() ctx: RequestContext, @Args('petition') petition: string): Promise<PetitionResult> {
    return toResult(await this.submitting.run(ctx, petition));
  }

  @Allow('petition.review')
  @Mutation(() => PetitionResult)
  async reviewPetition(@Ctx() ctx: RequestContext, @Args('input') input: ReviewPetitionInput): Promise<PetitionResult> {
    return toResult(await this.reviewing.run(ctx, input));
  }

  /** The reasons a reviewer may give. */
  @Allow('petition.review')
  @Query(() => [ReviewReason])
  reviewReasons(@Ctx() ctx: RequestContext): ReviewReason[] {
    return reasonCodes.map((code) => toReviewReason(ctx.locale, code));
  }
}
