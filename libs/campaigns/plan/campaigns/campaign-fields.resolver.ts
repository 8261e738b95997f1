import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { Task, toTask } from '#libs/organisations';
import { Actions } from '../actions/actions.service.js';
import { CoordinatedAction, toAction } from '../actions/coordinated-action.type.js';
import { mayWrite } from '../campaign.access.js';
import { CampaignVerbs } from '../campaign.enums.js';
import { nextCampaignState, verbsOf, type CampaignVerb } from '../campaign.states.js';
import { CampaignStep, toStep } from '../checklist/campaign-step.type.js';
import { Checklist } from '../checklist/checklist.service.js';
import { CampaignMessage } from '../messages/campaign-message.type.js';
import { CampaignMessages } from '../messages/messages.service.js';
import { Project, toProject } from '../projects/project.type.js';
import { Projects } from '../projects/projects.service.js';
import { Objective, toObjective } from '../strategies/strategy.type.js';
import { Strategies } from '../strategies/strategies.service.js';
import { CampaignLessons } from '../templates/campaign-template.type.js';
import { toLessons } from '../templates/templates.service.js';
import { Campaign, CampaignChange } from './campaign.type.js';
import { Campaigns } from './campaigns.service.js';

/** What belongs to a campaign; what its coalition alone may see is empty for others. */
@Resolver(() => Campaign)
export class CampaignFieldsResolver {
  constructor(
    private readonly reading: Campaigns,
    private readonly planned: Actions,
    private readonly steps: Checklist,
    private readonly written: CampaignMessages,
    private readonly strategies: Strategies,
    private readonly projects: Projects,
  ) {}

  @ResolveField(() => [CoordinatedAction], { description: 'By their first day, for who reads the inside of the campaign.' })
  async actions(@Ctx() ctx: RequestContext, @Parent() { row }: Campaign): Promise<CoordinatedAction[]> {
    return (await this.planned.of(ctx, row)).map(toAction);
  }

  @ResolveField(() => [CoordinatedAction], { description: 'What everybody may see: public, not called off, under no embargo.' })
  async shownActions(@Ctx() ctx: RequestContext, @Parent() { id }: Campaign): Promise<CoordinatedAction[]> {
    return (await this.planned.shown(ctx, id)).map(toAction);
  }

  @ResolveField(() => [CampaignStep])
  async checklist(@Ctx() ctx: RequestContext, @Parent() { id }: Campaign): Promise<CampaignStep[]> {
    return (await this.steps.of(ctx, id)).map(toStep);
  }

  @ResolveField(() => [CampaignMessage])
  messages(@Ctx() ctx: RequestContext, @Parent() { row }: Campaign): Promise<CampaignMessage[]> {
    return this.written.of(ctx, row);
  }

  @ResolveField(() => [Task], { description: 'Tasks of the campaign and of its actions, by their last day.' })
  async tasks(@Ctx() ctx: RequestContext, @Parent() { id }: Campaign): Promise<Task[]> {
    return (await this.planned.tasks(ctx, id)).map(toTask);
  }

  @ResolveField(() => [CampaignChange], { description: 'Its steps so far, the first first.' })
  async course(@Ctx() ctx: RequestContext, @Parent() { id }: Campaign): Promise<CampaignChange[]> {
    return (await this.reading.changes(ctx, id)).map(({ verb, madeAt }) => Object.assign(new CampaignChange(), { verb, madeAt }));
  }

  @ResolveField(() => CampaignLessons, { nullable: true, description: 'What it brought and taught, once evaluated.' })
  async lessons(@Ctx() ctx: RequestContext, @Parent() { id }: Campaign): Promise<CampaignLessons | null> {
    const row = await this.reading.lessons(ctx, id);
    return row ? toLessons(row) : null;
  }

  @ResolveField(() => Objective, { nullable: true })
  async objective(@Ctx() ctx: RequestContext, @Parent() { row }: Campaign): Promise<Objective | null> {
    const found = row.objectiveId ? await this.strategies.objectivesById.load(ctx, row.objectiveId) : undefined;
    return found ? toObjective(found) : null;
  }

  @ResolveField(() => Project, { nullable: true })
  async project(@Ctx() ctx: RequestContext, @Parent() { row }: Campaign): Promise<Project | null> {
    const found = row.projectId ? await this.projects.ofMany.load(ctx, row.projectId) : undefined;
    return found ? toProject(found) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may change what is in it now.' })
  mayEdit(@Ctx() ctx: RequestContext, @Parent() { row }: Campaign): boolean {
    return mayWrite(ctx, row) && nextCampaignState(row.state, 'edit') !== undefined;
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may make a template of it now: once it is over.' })
  mayMakeTemplate(@Ctx() ctx: RequestContext, @Parent() { row }: Campaign): boolean {
    return mayWrite(ctx, row) && (row.state === 'closed' || row.state === 'evaluated');
  }

  @ResolveField(() => [CampaignVerbs], { description: 'What who asks may do with it now.' })
  verbs(@Ctx() ctx: RequestContext, @Parent() { row }: Campaign): CampaignVerb[] {
    return mayWrite(ctx, row) ? verbsOf(row.state) : [];
  }
}
