import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { shownApplication } from '../admissions.resolver.js';
import { ApplicationResult } from '../reading/application.type.js';
import { AskMembers } from './ask-members.service.js';
import { DecideApplication } from './decide-application.service.js';

/** The decision on an application, by the body its rules name. */
@Resolver()
export class DecidingResolver {
  constructor(
    private readonly deciding: DecideApplication,
    private readonly members: AskMembers,
  ) {}

  @Mutation(() => ApplicationResult)
  @Allow('admission.decide')
  async acceptApplication(@Ctx() ctx: RequestContext, @Args('applicationId', { type: () => ID }) id: string): Promise<typeof ApplicationResult> {
    return shownApplication(await this.deciding.accept(ctx, id));
  }

  @Mutation(() => ApplicationResult, { description: 'With the reason; the applicant may appeal.' })
  @Allow('admission.decide')
  async refuseApplication(@Ctx() ctx: RequestContext, @Args('applicationId', { type: () => ID }) id: string, @Args('reason') reason: string): Promise<typeof ApplicationResult> {
    return shownApplication(await this.deciding.refuse(ctx, id, reason));
  }

  @Mutation(() => ApplicationResult, { description: 'With the reason; it is taken up again later.' })
  @Allow('admission.decide')
  async deferApplication(@Ctx() ctx: RequestContext, @Args('applicationId', { type: () => ID }) id: string, @Args('reason') reason: string): Promise<typeof ApplicationResult> {
    return shownApplication(await this.deciding.defer(ctx, id, reason));
  }

  @Mutation(() => ApplicationResult)
  @Allow('admission.decide')
  async resumeApplication(@Ctx() ctx: RequestContext, @Args('applicationId', { type: () => ID }) id: string): Promise<typeof ApplicationResult> {
    return shownApplication(await this.deciding.resume(ctx, id));
  }

  @Mutation(() => ApplicationResult, { description: 'Puts it to the members anew, after a vote without a quorum or one that was called off.' })
  @Allow('admission.check')
  async askMembersAgain(@Ctx() ctx: RequestContext, @Args('applicationId', { type: () => ID }) id: string): Promise<typeof ApplicationResult> {
    return shownApplication(await this.members.again(ctx, id));
  }
}
