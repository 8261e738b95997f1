import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { AdvocacyTargetRow } from './advocacy-target.entity.js';
import { AddTargetInput, DirectoryArgs, EditTargetInput } from './directory.input.js';
import { Directory } from './directory.service.js';
import { AdvocacyTarget, AdvocacyTargetPage, TargetResult, toTarget } from './directory.type.js';
import { KeepTarget, type TargetFault } from './keep-target.service.js';

const targetId = { type: () => ID };
const shown = (answer: AdvocacyTargetRow | TargetFault): typeof TargetResult => (answer instanceof AdvocacyTargetRow ? toTarget(answer, answer.coalitionId!) : answer);

/** The directory of targets: read by a coalition, its own entries kept by it. */
@Resolver()
export class DirectoryResolver {
  constructor(
    private readonly reading: Directory,
    private readonly keeping: KeepTarget,
  ) {}

  @Query(() => AdvocacyTargetPage, { description: 'Common entries and the coalition’s own, in the alphabet of the reader.' })
  @Allow('target.read')
  advocacyTargets(@Ctx() ctx: RequestContext, @Args() args: DirectoryArgs): Promise<Page<AdvocacyTarget>> {
    return this.reading.list(ctx, args);
  }

  @Query(() => AdvocacyTarget, { nullable: true })
  @Allow('target.read')
  async advocacyTarget(@Ctx() ctx: RequestContext, @Args('id', targetId) id: string, @Args('coalitionId', { type: () => ID }) coalitionId: string): Promise<AdvocacyTarget | null> {
    return (await this.reading.byId(ctx, id, coalitionId)) ?? null;
  }

  @Mutation(() => TargetResult, { description: 'An institution or office of the coalition’s own; also one that corrects a common entry.' })
  @Allow('target.keep')
  async addTarget(@Ctx() ctx: RequestContext, @Args('input') input: AddTargetInput): Promise<typeof TargetResult> {
    return shown(await this.keeping.add(ctx, input));
  }

  @Mutation(() => TargetResult, { description: 'Own entries only.' })
  @Allow('target.keep')
  async editTarget(@Ctx() ctx: RequestContext, @Args('input') input: EditTargetInput): Promise<typeof TargetResult> {
    return shown(await this.keeping.edit(ctx, input));
  }

  @Mutation(() => TargetResult, { description: 'It is addressed no more; what was done with it stays.' })
  @Allow('target.keep')
  async retireTarget(@Ctx() ctx: RequestContext, @Args('targetId', targetId) id: string): Promise<typeof TargetResult> {
    return shown(await this.keeping.retire(ctx, id));
  }

  @Mutation(() => TargetResult)
  @Allow('target.keep')
  async reinstateTarget(@Ctx() ctx: RequestContext, @Args('targetId', targetId) id: string): Promise<typeof TargetResult> {
    return shown(await this.keeping.reinstate(ctx, id));
  }
}
