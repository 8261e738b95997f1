import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { inLanguage, inLocaleOf } from '#libs/organisations';
import { ProjectRow } from './project.entity.js';
import { Project, ProjectResult, toProject } from './project.type.js';
import { WriteProjectInput } from './projects.input.js';
import { Projects } from './projects.service.js';

/** Projects funders pay a coalition for. */
@Resolver(() => Project)
export class ProjectsResolver {
  constructor(private readonly projects: Projects) {}

  @Query(() => [Project], { name: 'projects', description: 'The latest to begin first.' })
  @Allow('campaign.read')
  async list(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string): Promise<Project[]> {
    return (await this.projects.list(ctx, coalitionId)).map(toProject);
  }

  @Mutation(() => ProjectResult)
  @Allow('project.write')
  async writeProject(@Ctx() ctx: RequestContext, @Args('input') input: WriteProjectInput): Promise<typeof ProjectResult> {
    const answer = await this.projects.write(ctx, input);
    return answer instanceof ProjectRow ? toProject(answer) : answer;
  }

  @ResolveField(() => String)
  name(@Ctx() ctx: RequestContext, @Parent() { names }: Project, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, names, locale);
  }
}
