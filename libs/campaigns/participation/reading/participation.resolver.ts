import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { inLanguage, inLocaleOf } from '#libs/organisations';
import { ParticipationRow } from '../campaign-participation.entity.js';
import { AnswerParticipation } from '../course/answer-participation.service.js';
import { AskToJoin } from '../course/ask-to-join.service.js';
import { InviteToCampaign } from '../course/invite-to-campaign.service.js';
import { SetParticipationRules } from '../course/set-participation-rules.service.js';
import { CampaignBrought } from '../numbers/campaign-brought.type.js';
import { ReadBrought } from '../numbers/read-brought.service.js';
import type { ParticipationFault } from '../participation.errors.js';
import { AnswerParticipationInput, AskToJoinCampaignInput, InviteToCampaignInput, ParticipationRulesInput } from '../participation.input.js';
import { CampaignParticipation, Participation, ParticipationChange, ParticipationResult, ParticipationsChanged } from './participation.type.js';
import { ReadParticipation } from './read-participation.service.js';

const id = { type: () => ID };
const changed = (answer: ParticipationRow | ParticipationFault | string): typeof ParticipationResult => {
  if (typeof answer === 'string') return Object.assign(new ParticipationsChanged(), { campaignId: answer });
  return answer instanceof ParticipationRow ? Object.assign(new ParticipationsChanged(), { campaignId: answer.campaignId }) : answer;
};

/** Taking part in campaigns: who, since when, and what each brings. */
@Resolver(() => CampaignParticipation)
export class ParticipationResolver {
  constructor(
    private readonly reading: ReadParticipation,
    private readonly numbers: ReadBrought,
    private readonly inviting: InviteToCampaign,
    private readonly answering: AnswerParticipation,
    private readonly asking: AskToJoin,
    private readonly rules: SetParticipationRules,
  ) {}

  @Query(() => CampaignParticipation)
  @Allow('participation.read')
  campaignParticipation(@Ctx() ctx: RequestContext, @Args('campaignId', id) campaignId: string): Promise<CampaignParticipation> {
    return this.reading.of(ctx, campaignId);
  }

  @Query(() => [Participation], { description: 'Invitations that wait for an answer of who asks, and requests to take part in what they run.' })
  @Allow('participation.read')
  participationsAwaitingMe(@Ctx() ctx: RequestContext): Promise<Participation[]> {
    return this.reading.awaiting(ctx);
  }

  @Query(() => CampaignBrought, { description: 'Signatures by who brought them, of all petitions of a campaign or of one, by its slug.' })
  @Allow('participation.read')
  campaignBrought(@Ctx() ctx: RequestContext, @Args('campaignId', id) campaignId: string, @Args('petition', { type: () => String, nullable: true }) petition?: string | null): Promise<CampaignBrought> {
    return this.numbers.run(ctx, campaignId, petition);
  }

  @Query(() => CampaignBrought, { nullable: true, description: 'Who takes part in a campaign that publishes it, and what those brought who agreed, from 10 on.' })
  @Public('the campaign publishes it')
  async shownBrought(@Ctx() ctx: RequestContext, @Args('slug') slug: string): Promise<CampaignBrought | null> {
    return (await this.numbers.shown(ctx, slug)) ?? null;
  }

  @Mutation(() => ParticipationResult, { description: 'Invites organisations, or renews their invitations.' })
  @Allow('participation.run')
  async inviteToCampaign(@Ctx() ctx: RequestContext, @Args('input') input: InviteToCampaignInput): Promise<typeof ParticipationResult> {
    return changed(await this.inviting.run(ctx, input));
  }

  @Mutation(() => ParticipationResult)
  @Allow('participation.read')
  async answerParticipation(@Ctx() ctx: RequestContext, @Args('input') input: AnswerParticipationInput): Promise<typeof ParticipationResult> {
    return changed(await this.answering.run(ctx, input));
  }

  @Mutation(() => ParticipationResult)
  @Allow('participation.answer')
  async askToJoinCampaign(@Ctx() ctx: RequestContext, @Args('input') input: AskToJoinCampaignInput): Promise<typeof ParticipationResult> {
    return changed(await this.asking.run(ctx, input));
  }

  @Mutation(() => ParticipationResult)
  @Allow('participation.run')
  async setParticipationRules(@Ctx() ctx: RequestContext, @Args('input') input: ParticipationRulesInput): Promise<typeof ParticipationResult> {
    return changed(await this.rules.run(ctx, input));
  }

  @ResolveField(() => String)
  title(@Ctx() ctx: RequestContext, @Parent() { title }: CampaignParticipation, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, title, locale);
  }
}

/** What is said of one participation. */
@Resolver(() => Participation)
export class ParticipationFieldsResolver {
  constructor(private readonly reading: ReadParticipation) {}

  @ResolveField(() => [ParticipationChange], { description: 'Its steps, the first first; for who runs the campaign and who works there.' })
  async history(@Ctx() ctx: RequestContext, @Parent() { id: participationId }: Participation): Promise<ParticipationChange[]> {
    return (await this.reading.history.load(ctx, participationId)) ?? [];
  }

  @ResolveField(() => String)
  campaignTitle(@Ctx() ctx: RequestContext, @Parent() { campaignTitle }: Participation, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, campaignTitle, locale);
  }
}
