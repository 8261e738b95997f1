import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { PetitionResult } from '../petition.errors.js';
import { toResult } from '../petition-result.js';
import { OpenPetition } from './open-petition.service.js';
import { PetitionCourse } from './petition-course.service.js';
import { SchedulePetition } from './schedule-petition.service.js';

/** From approval to the last signature. `petition` is a slug or an id. */
@Resolver()
export class PublishingResolver {
  constructor(
    private readonly scheduling: SchedulePetition,
    private readonly opening: OpenPetition,
    private readonly course: PetitionCourse,
  ) {}

  @Allow('petition.publish')
  @Mutation(() => PetitionResult)
  async schedulePetition(@Ctx() ctx: RequestContext, @Args('petition') petition: string, @Args('opensAt') opensAt: Date, @Args('closesAt', { type: () => Date, nullable: true }) closesAt?: Date | null): Promise<PetitionResult> {
    return toResult(await this.scheduling.run(ctx, petition, opensAt, closesAt));
  }

  @Allow('petition.publish')
  @Mutation(() => PetitionResult)
  async unschedulePetition(@Ctx() ctx: RequestContext, @Args('petition') petition: string): Promise<PetitionResult> {
    return toResult(await this.course.unschedule(ctx, petition));
  }

  /** Takes it back to be reworked and reviewed again. */
  @Allow('petition.submit')
  @Mutation(() => PetitionResult)
  async revisePetition(@Ctx() ctx: RequestContext, @Args('petition') petition: string): Promise<PetitionResult> {
    return toResult(await this.course.revise(ctx, petition));
  }

  @Allow('petition.publish')
  @Mutation(() => PetitionResult)
  async openPetition(@Ctx() ctx: RequestContext, @Args('petition') petition: string): Promise<PetitionResult> {
    return toResult(await this.opening.run(ctx, petition));
  }

  @Allow('petition.publish')
  @Mutation(() => PetitionResult)
  async pausePetition(@Ctx() ctx: RequestContext, @Args('petition') petition: string): Promise<PetitionResult> {
    return toResult(await this.course.pause(ctx, petition));
  }

  @Allow('petition.publish')
  @Mutation(() => PetitionResult)
  async resumePetition(@Ctx() ctx: RequestContext, @Args('petition') petition: string): Promise<PetitionResult> {
    return toResult(await this.course.resume(ctx, petition));
  }

  @Allow('petition.publish')
  @Mutation(() => PetitionResult)
  async closePetition(@Ctx() ctx: RequestContext, @Args('petition') petition: string): Promise<PetitionResult> {
    return toResult(await this.course.close(ctx, petition));
  }
}
