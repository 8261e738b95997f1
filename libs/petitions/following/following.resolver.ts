import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { PetitionResult } from '../petition.errors.js';
import { toResult } from '../petition-result.js';
import { PetitionCourse } from '../publishing/petition-course.service.js';
import { DeliverPetition } from './deliver-petition.service.js';
import { DeliverPetitionInput, PublishErratumInput, PublishUpdateInput, RecordAnswerInput } from './following.input.js';
import { PublishErratum } from './publish-erratum.service.js';
import { PublishUpdate } from './publish-update.service.js';
import { RecordAnswer } from './record-answer.service.js';

/** What becomes of a petition: delivery, answer, archive; news and errata on the way. */
@Resolver()
export class FollowingResolver {
  constructor(
    private readonly delivering: DeliverPetition,
    private readonly answering: RecordAnswer,
    private readonly course: PetitionCourse,
    private readonly correcting: PublishErratum,
    private readonly telling: PublishUpdate,
  ) {}

  @Allow('petition.follow')
  @Mutation(() => PetitionResult)
  async deliverPetition(@Ctx() ctx: RequestContext, @Args('input') input: DeliverPetitionInput): Promise<PetitionResult> {
    return toResult(await this.delivering.run(ctx, input));
  }

  @Allow('petition.follow')
  @Mutation(() => PetitionResult)
  async recordAnswer(@Ctx() ctx: RequestContext, @Args('input') input: RecordAnswerInput): Promise<PetitionResult> {
    return toResult(await this.answering.run(ctx, input));
  }

  @Allow('petition.follow')
  @Mutation(() => PetitionResult)
  async recordNoAnswer(@Ctx() ctx: RequestContext, @Args('petition') petition: string): Promise<PetitionResult> {
    return toResult(await this.course.recordNoAnswer(ctx, petition));
  }

  @Allow('petition.follow')
  @Mutation(() => PetitionResult)
  async archivePetition(@Ctx() ctx: RequestContext, @Args('petition') petition: string): Promise<PetitionResult> {
    return toResult(await this.course.archive(ctx, petition));
  }

  /** Corrects a text that is frozen; errata are numbered and stay. */
  @Allow('petition.follow')
  @Mutation(() => PetitionResult)
  async publishErratum(@Ctx() ctx: RequestContext, @Args('input') input: PublishErratumInput): Promise<PetitionResult> {
    return toResult(await this.correcting.run(ctx, input));
  }

  /** Puts news on the petition's page. */
  @Allow('petition.follow')
  @Mutation(() => PetitionResult)
  async publishUpdate(@Ctx() ctx: RequestContext, @Args('input') input: PublishUpdateInput): Promise<PetitionResult> {
    return toResult(await this.telling.run(ctx, input));
  }
}
