import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { ActionStates, SubjectKinds, type SubjectKind } from '../campaign.enums.js';
import type { ActionState } from '../campaign.states.js';
import { CampaignRow } from '../campaigns/campaign.entity.js';
import { CampaignResult, toCampaign } from '../campaigns/campaign.type.js';
import { ActionsArgs, CampaignTaskInput, EditActionInput, NotePublicationInput, PlanActionInput } from './actions.input.js';
import { ActionSubjects } from './action-subjects.service.js';
import { Actions } from './actions.service.js';
import { CoordinatedActionRow } from './coordinated-action.entity.js';
import { ActionResult, ActionSubject, AwaitedPublication, CoordinatedAction, toAction, toSubject } from './coordinated-action.type.js';
import { GiveCampaignTask } from './give-campaign-task.service.js';
import { NotePublication } from './note-publication.service.js';
import { PlanAction } from './plan-action.service.js';

/** Coordinated actions: planned by who writes the campaign, published by each organisation for itself. */
@Resolver()
export class ActionsResolver {
  constructor(
    private readonly reading: Actions,
    private readonly subjects: ActionSubjects,
    private readonly planning: PlanAction,
    private readonly publications: NotePublication,
    private readonly giving: GiveCampaignTask,
  ) {}

  @Query(() => [CoordinatedAction], { description: 'Of who asks, in all their coalitions or in one, by their first day.' })
  @Allow('campaign.read')
  async coordinatedActions(@Ctx() ctx: RequestContext, @Args() args: ActionsArgs): Promise<CoordinatedAction[]> {
    return (await this.reading.list(ctx, args)).map(toAction);
  }

  @Query(() => CoordinatedAction, { nullable: true })
  @Allow('campaign.read')
  async coordinatedAction(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<CoordinatedAction | null> {
    const row = await this.reading.byId(ctx, id);
    return row ? toAction(row) : null;
  }

  @Query(() => [ActionSubject], { description: 'What an action of a coalition could be about, as far as who asks may see it, the latest first.' })
  @Allow('campaign.read')
  async actionSubjects(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string, @Args('kind', { type: () => SubjectKinds }) kind: SubjectKind): Promise<ActionSubject[]> {
    return (await this.subjects.offered(ctx, coalitionId, kind)).map((work) => toSubject(kind, work));
  }

  @Query(() => [AwaitedPublication], { description: 'Actions that went public, of which an organisation of who asks has said nothing yet.' })
  @Allow('campaign.read')
  async awaitedPublications(@Ctx() ctx: RequestContext): Promise<AwaitedPublication[]> {
    return (await this.reading.awaiting(ctx)).map(({ action, organisationId }) => Object.assign(new AwaitedPublication(), { action: toAction(action), organisationId }));
  }

  @Mutation(() => ActionResult)
  @Allow('campaign.write')
  async planAction(@Ctx() ctx: RequestContext, @Args('input') input: PlanActionInput): Promise<typeof ActionResult> {
    return shown(await this.planning.run(ctx, input));
  }

  @Mutation(() => ActionResult)
  @Allow('campaign.write')
  async editAction(@Ctx() ctx: RequestContext, @Args('input') input: EditActionInput): Promise<typeof ActionResult> {
    return shown(await this.planning.edit(ctx, input));
  }

  @Mutation(() => ActionResult, { description: 'It is done, or called off; for good.' })
  @Allow('campaign.write')
  async endAction(@Ctx() ctx: RequestContext, @Args('actionId', { type: () => ID }) id: string, @Args('state', { type: () => ActionStates }) state: ActionState): Promise<typeof ActionResult> {
    return shown(await this.planning.end(ctx, id, state === 'called_off' ? state : 'done'));
  }

  @Mutation(() => ActionResult, { description: 'An organisation that takes part says that it has published, or that it will not.' })
  @Allow('publication.note')
  async notePublication(@Ctx() ctx: RequestContext, @Args('input') input: NotePublicationInput): Promise<typeof ActionResult> {
    return shown(await this.publications.run(ctx, input));
  }

  @Mutation(() => CampaignResult, { description: 'Gives an organisation a task of a campaign or of one of its actions.' })
  @Allow('campaign.write')
  async giveCampaignTask(@Ctx() ctx: RequestContext, @Args('input') input: CampaignTaskInput): Promise<typeof CampaignResult> {
    const answer = await this.giving.run(ctx, input);
    return answer instanceof CampaignRow ? toCampaign(answer) : answer;
  }
}

const shown = <Fault>(answer: CoordinatedActionRow | Fault) => (answer instanceof CoordinatedActionRow ? toAction(answer) : answer);
