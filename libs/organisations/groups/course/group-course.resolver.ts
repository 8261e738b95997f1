import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { WordsInput } from '#libs/graphql';
import type { GroupFault } from '../group.errors.js';
import { GroupResult, toGroup } from '../group.type.js';
import { EditGroupInput, ProposeGroupInput } from '../groups.input.js';
import { WorkingGroupRow } from '../working-group.entity.js';
import { MoveGroup } from './move-group.service.js';
import { ProposeGroup } from './propose-group.service.js';

export const shownGroup = (answer: WorkingGroupRow | GroupFault): typeof GroupResult => (answer instanceof WorkingGroupRow ? toGroup(answer) : answer);
const groupId = { type: () => ID };

/** The course of a group, from its proposal to its report. */
@Resolver()
export class GroupCourseResolver {
  constructor(
    private readonly proposing: ProposeGroup,
    private readonly moving: MoveGroup,
  ) {}

  @Mutation(() => GroupResult, { description: 'Who proposes a group chairs it, unless the coordination leaves the chair to somebody it invites.' })
  @Allow('group.propose')
  async proposeGroup(@Ctx() ctx: RequestContext, @Args('input') input: ProposeGroupInput): Promise<typeof GroupResult> {
    return shownGroup(await this.proposing.run(ctx, input));
  }

  @Mutation(() => GroupResult, { description: 'Once it is open, the coordination alone changes its mandate.' })
  @Allow('group.sit')
  async editGroup(@Ctx() ctx: RequestContext, @Args('input') input: EditGroupInput): Promise<typeof GroupResult> {
    return shownGroup(await this.proposing.edit(ctx, input));
  }

  @Mutation(() => GroupResult, { description: 'Not without somebody in the chair.' })
  @Allow('group.open')
  async openGroup(@Ctx() ctx: RequestContext, @Args('groupId', groupId) id: string): Promise<typeof GroupResult> {
    return shownGroup(await this.moving.open(ctx, id));
  }

  @Mutation(() => GroupResult)
  @Allow('group.open')
  async reopenGroup(@Ctx() ctx: RequestContext, @Args('groupId', groupId) id: string): Promise<typeof GroupResult> {
    return shownGroup(await this.moving.reopen(ctx, id));
  }

  @Mutation(() => GroupResult, { description: 'With what came of it.' })
  @Allow('group.sit')
  async closeGroup(@Ctx() ctx: RequestContext, @Args('groupId', groupId) id: string, @Args('report', { type: () => WordsInput }) report: WordsInput): Promise<typeof GroupResult> {
    return shownGroup(await this.moving.close(ctx, id, report));
  }

  @Mutation(() => GroupResult, { description: 'Whether the coalition’s public page names it, while it is active.' })
  @Allow('group.sit')
  async showGroup(@Ctx() ctx: RequestContext, @Args('groupId', groupId) id: string, @Args('isPublic') isPublic: boolean): Promise<typeof GroupResult> {
    return toGroup(await this.moving.show(ctx, id, isPublic));
  }
}
