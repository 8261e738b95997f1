import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { IllegalMove, InvalidInput, resultUnion } from '#libs/graphql';
import { MayNotDecide } from '../../decisions/decision.errors.js';
import { MeetingRow } from '../meeting.entity.js';
import { MeetingResult, toMeeting } from '../meeting.type.js';
import { MeetingTaskInput, TaskFromProposalInput } from '../minutes/minutes.input.js';
import { MakeFromProposal } from './make-from-proposal.service.js';
import { ProposalRow } from './proposal.entity.js';
import { Proposal, ProposalResult, toProposal } from './proposal.type.js';
import { DecisionFromProposalInput } from './proposals.input.js';

export const ProposalDecisionResult = resultUnion('ProposalDecisionResult', () => [Proposal, InvalidInput, IllegalMove, MayNotDecide] as const);

/** What is made in a meeting: decisions and tasks. Petitions are made by their own area. */
@Resolver()
export class OutcomesResolver {
  constructor(private readonly making: MakeFromProposal) {}

  @Mutation(() => ProposalDecisionResult, { description: 'Makes a draft decision of a proposal on an agenda, once.' })
  @Allow('meeting.steer')
  async draftDecisionFromProposal(@Ctx() ctx: RequestContext, @Args('input') input: DecisionFromProposalInput): Promise<typeof ProposalDecisionResult> {
    const answer = await this.making.decision(ctx, input);
    return answer instanceof ProposalRow ? toProposal(answer) : answer;
  }

  @Mutation(() => ProposalResult, { description: 'Makes a task of a proposal on an agenda, once.' })
  @Allow('meeting.steer')
  async giveTaskFromProposal(@Ctx() ctx: RequestContext, @Args('input') input: TaskFromProposalInput): Promise<typeof ProposalResult> {
    const answer = await this.making.task(ctx, input);
    return answer instanceof ProposalRow ? toProposal(answer) : answer;
  }

  @Mutation(() => MeetingResult, { description: 'Gives a task in a meeting.' })
  @Allow('meeting.steer')
  async giveMeetingTask(@Ctx() ctx: RequestContext, @Args('input') input: MeetingTaskInput): Promise<typeof MeetingResult> {
    const answer = await this.making.meetingTask(ctx, input);
    return answer instanceof MeetingRow ? toMeeting(answer) : answer;
  }
}
