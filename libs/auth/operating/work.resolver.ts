import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, may, type RequestContext } from '#libs/context';
import { Me } from '../me.type.js';
import { OperateWork } from './operate-work.service.js';
import { FailedWork, WorkBacklog } from './work.type.js';

@Resolver(() => Me)
export class WorkResolver {
  constructor(private readonly work: OperateWork) {}

  @ResolveField(() => Boolean, { description: 'True for who looks after this installation.' })
  isOperator(@Ctx() ctx: RequestContext, @Parent() _me: Me): boolean {
    return may(ctx, 'work.read');
  }

  @Query(() => [WorkBacklog], { description: 'Work still to be done, by job.' })
  @Allow('work.read')
  workBacklog(@Ctx() ctx: RequestContext): Promise<WorkBacklog[]> {
    return this.work.byJob(ctx);
  }

  @Query(() => [FailedWork], { description: 'Work set aside, newest first; at most a hundred.' })
  @Allow('work.read')
  failedWork(@Ctx() ctx: RequestContext): Promise<FailedWork[]> {
    return this.work.failed(ctx);
  }

  @Mutation(() => Int, { description: 'How many begin anew.' })
  @Allow('work.retry')
  retryWork(@Ctx() ctx: RequestContext, @Args('ids', { type: () => [ID] }) ids: string[]): Promise<number> {
    return this.work.retry(ctx, ids);
  }
}
