import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { WordsInput } from '#libs/graphql';
import { Coalition } from '../coalition.type.js';
import { CoalitionRuleRow } from './coalition-rule.entity.js';
import { CoalitionRules } from './coalition-rules.service.js';
import { DecisionRow } from './decision.entity.js';
import type { DecisionFault } from './decision.errors.js';
import { CoalitionRule, CoalitionRulesResult, DecisionResult, toDecision } from './decision.type.js';
import { CoalitionRulesInput, DraftDecisionInput, EditDecisionInput, RecordDecisionInput } from './decisions.input.js';
import { CloseDecision } from './course/close-decision.service.js';
import { DraftDecision } from './course/draft-decision.service.js';
import { OpenDecision } from './course/open-decision.service.js';
import { RecordDecision } from './course/record-decision.service.js';

export const shown = (answer: DecisionRow | DecisionFault): typeof DecisionResult => (answer instanceof DecisionRow ? toDecision(answer) : answer);
const toRule = ({ silenceIsConsent, proxyLimit, quorumPercent }: CoalitionRuleRow) => Object.assign(new CoalitionRule(), { silenceIsConsent, proxyLimit, quorumPercent });

/** The course of a decision, from its draft to what follows from it. */
@Resolver(() => Coalition)
export class DecisionsResolver {
  constructor(
    private readonly drafting: DraftDecision,
    private readonly opening: OpenDecision,
    private readonly closing: CloseDecision,
    private readonly recording: RecordDecision,
    private readonly rules: CoalitionRules,
  ) {}

  @ResolveField(() => CoalitionRule, { description: 'How it decides.' })
  async decisionRules(@Ctx() ctx: RequestContext, @Parent() { id }: Coalition): Promise<CoalitionRule> {
    return toRule(await this.rules.read(ctx, id));
  }

  @Mutation(() => CoalitionRulesResult)
  @Allow('decision.rules')
  async setDecisionRules(@Ctx() ctx: RequestContext, @Args('input') input: CoalitionRulesInput): Promise<typeof CoalitionRulesResult> {
    const answer = await this.rules.set(ctx, input);
    return answer instanceof CoalitionRuleRow ? toRule(answer) : answer;
  }

  @Mutation(() => DecisionResult, { description: 'Writes a question down; nobody is asked yet.' })
  @Allow('decision.draft')
  async draftDecision(@Ctx() ctx: RequestContext, @Args('input') input: DraftDecisionInput): Promise<typeof DecisionResult> {
    return shown(await this.drafting.run(ctx, input));
  }

  @Mutation(() => DecisionResult)
  @Allow('decision.draft')
  async editDecision(@Ctx() ctx: RequestContext, @Args('input') input: EditDecisionInput): Promise<typeof DecisionResult> {
    return shown(await this.drafting.edit(ctx, input));
  }

  @Mutation(() => DecisionResult, { description: 'Asks the founders and members of today, until an hour from one hour to a year away.' })
  @Allow('decision.open')
  async openDecision(@Ctx() ctx: RequestContext, @Args('decisionId', { type: () => ID }) id: string, @Args('closesAt') closesAt: Date): Promise<typeof DecisionResult> {
    return shown(await this.opening.run(ctx, id, closesAt));
  }

  @Mutation(() => DecisionResult, { description: 'Ends it before its hour, once every organisation has answered.' })
  @Allow('decision.close')
  async closeDecision(@Ctx() ctx: RequestContext, @Args('decisionId', { type: () => ID }) id: string): Promise<typeof DecisionResult> {
    return shown(await this.closing.run(ctx, id));
  }

  @Mutation(() => DecisionResult, { description: 'Calls it off, with the reason.' })
  @Allow('decision.close')
  async cancelDecision(@Ctx() ctx: RequestContext, @Args('decisionId', { type: () => ID }) id: string, @Args('reason', { type: () => WordsInput }) reason: WordsInput): Promise<typeof DecisionResult> {
    return shown(await this.closing.cancel(ctx, id, reason));
  }

  @Mutation(() => DecisionResult, { description: 'Writes what follows from it and when to look at it again.' })
  @Allow('decision.close')
  async recordDecision(@Ctx() ctx: RequestContext, @Args('input') input: RecordDecisionInput): Promise<typeof DecisionResult> {
    return shown(await this.recording.run(ctx, input));
  }
}
