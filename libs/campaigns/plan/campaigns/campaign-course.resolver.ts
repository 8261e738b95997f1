import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { CampaignVerbs } from '../campaign.enums.js';
import type { CampaignVerb } from '../campaign.states.js';
import { CampaignStepRow } from '../checklist/campaign-step.entity.js';
import { CampaignStepResult, toStep } from '../checklist/campaign-step.type.js';
import { CheckStepInput } from '../checklist/checklist.input.js';
import { Checklist } from '../checklist/checklist.service.js';
import { CampaignFromProposal } from './campaign-from-proposal.service.js';
import { CampaignRow } from './campaign.entity.js';
import { CampaignResult, toCampaign } from './campaign.type.js';
import { CampaignFromProposalInput, EditCampaignInput, EvaluateCampaignInput, PlanCampaignInput } from './campaigns.input.js';
import { MoveCampaign } from './move-campaign.service.js';
import { PlanCampaign } from './plan-campaign.service.js';

/** Plans campaigns and moves them, by the coordination and the organisation that leads. */
@Resolver()
export class CampaignCourseResolver {
  constructor(
    private readonly planning: PlanCampaign,
    private readonly proposals: CampaignFromProposal,
    private readonly moving: MoveCampaign,
    private readonly steps: Checklist,
  ) {}

  @Mutation(() => CampaignResult)
  @Allow('campaign.write')
  async planCampaign(@Ctx() ctx: RequestContext, @Args('input') input: PlanCampaignInput): Promise<typeof CampaignResult> {
    return shown(await this.planning.run(ctx, input));
  }

  @Mutation(() => CampaignResult)
  @Allow('campaign.write')
  async editCampaign(@Ctx() ctx: RequestContext, @Args('input') input: EditCampaignInput): Promise<typeof CampaignResult> {
    return shown(await this.planning.edit(ctx, input));
  }

  @Mutation(() => CampaignResult, { description: 'Plans a campaign of a proposal on an agenda, once.' })
  @Allow('campaign.write')
  async planCampaignFromProposal(@Ctx() ctx: RequestContext, @Args('input') input: CampaignFromProposalInput): Promise<typeof CampaignResult> {
    return shown(await this.proposals.run(ctx, input));
  }

  @Mutation(() => CampaignResult, { description: 'Any verb but EVALUATE, which has lessons to write.' })
  @Allow('campaign.write')
  async moveCampaign(@Ctx() ctx: RequestContext, @Args('campaignId', { type: () => ID }) id: string, @Args('verb', { type: () => CampaignVerbs }) verb: CampaignVerb): Promise<typeof CampaignResult> {
    return shown(await this.moving.run(ctx, id, verb));
  }

  @Mutation(() => CampaignResult)
  @Allow('campaign.write')
  async evaluateCampaign(@Ctx() ctx: RequestContext, @Args('input') input: EvaluateCampaignInput): Promise<typeof CampaignResult> {
    return shown(await this.moving.evaluate(ctx, input));
  }

  @Mutation(() => CampaignStepResult)
  @Allow('campaign.write')
  async checkCampaignStep(@Ctx() ctx: RequestContext, @Args('input') input: CheckStepInput): Promise<typeof CampaignStepResult> {
    const answer = await this.steps.check(ctx, input);
    return answer instanceof CampaignStepRow ? toStep(answer) : answer;
  }
}

const shown = <Fault>(answer: CampaignRow | Fault) => (answer instanceof CampaignRow ? toCampaign(answer) : answer);
