import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { PageArgs } from '#libs/graphql';
import { Coalition, Coalitions, Organisation, Organisations, toCoalition, toOrganisation } from '#libs/organisations';
import { OpenLetters } from '../citizens/open-letters.service.js';
import { actionsOn, mayRead } from '../letter-campaign.access.js';
import { LetterCampaign, LetterCampaignPage, LetterCampaignResult, LetterPrompt, LetterTarget, toLetterCampaign, toLetterPrompt, toLetterTarget } from '../letter-campaign.type.js';
import { LetterCampaignVerbs } from '../letter.enums.js';
import type { LetterCampaignVerb } from '../letter.states.js';
import { CreateLetterCampaignInput, UpdateLetterCampaignInput } from '../writing/letter-campaign.input.js';
import { MoveLetterCampaign } from '../writing/move-letter-campaign.service.js';
import { SaveLetterCampaign } from '../writing/save-letter-campaign.service.js';
import { CountLetters } from './letter-numbers.service.js';
import { LetterNumbers } from './letter-numbers.type.js';
import { LetterCampaigns } from './letter-campaigns.service.js';

/** Letter actions for staff, and what everybody may see of an open one. */
@Resolver(() => LetterCampaign)
export class LetterCampaignsResolver {
  constructor(
    private readonly campaigns: LetterCampaigns,
    private readonly saving: SaveLetterCampaign,
    private readonly moving: MoveLetterCampaign,
    private readonly open: OpenLetters,
  ) {}

  @Query(() => LetterCampaign)
  @Allow('letter.read')
  letterCampaign(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<LetterCampaign> {
    return this.campaigns.byId(ctx, id);
  }

  @Query(() => LetterCampaignPage, { description: 'Of an organisation, or all that the account reads; the latest first' })
  @Allow('letter.read')
  letterCampaigns(@Ctx() ctx: RequestContext, @Args() args: PageArgs, @Args('organisation', { type: () => String, nullable: true }) organisation?: string): Promise<LetterCampaignPage> {
    return this.campaigns.page(ctx, organisation ?? undefined, args);
  }

  @Query(() => LetterCampaign, { nullable: true, description: 'One that is or was open, by its address' })
  @Public('open letter actions are public')
  async letters(@Args('slug') slug: string): Promise<LetterCampaign | undefined> {
    const shown = await this.open.bySlug(slug);
    return shown && toLetterCampaign(shown.campaign);
  }

  @Query(() => [LetterCampaign], { description: 'Those that take letters now' })
  @Public('open letter actions are public')
  async openLetters(): Promise<LetterCampaign[]> {
    return (await this.open.list()).map(toLetterCampaign);
  }

  @Mutation(() => LetterCampaignResult)
  @Allow('letter.write')
  createLetterCampaign(@Ctx() ctx: RequestContext, @Args('input') input: CreateLetterCampaignInput): Promise<typeof LetterCampaignResult> {
    return this.saving.create(ctx, input);
  }

  @Mutation(() => LetterCampaignResult)
  @Allow('letter.write')
  updateLetterCampaign(@Ctx() ctx: RequestContext, @Args('input') input: UpdateLetterCampaignInput): Promise<typeof LetterCampaignResult> {
    return this.saving.update(ctx, input);
  }

  @Mutation(() => LetterCampaignResult)
  @Allow('letter.approve')
  approveLetterCampaign(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof LetterCampaignResult> {
    return this.moving.run(ctx, id, 'approve');
  }

  @Mutation(() => LetterCampaignResult)
  @Allow('letter.open')
  openLetterCampaign(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof LetterCampaignResult> {
    return this.moving.run(ctx, id, 'open');
  }

  @Mutation(() => LetterCampaignResult, { description: 'Ends the test mode: from now on letters go to their targets' })
  @Allow('letter.open')
  startLetterCampaign(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof LetterCampaignResult> {
    return this.moving.run(ctx, id, 'goLive');
  }

  @Mutation(() => LetterCampaignResult)
  @Allow('letter.pause')
  pauseLetterCampaign(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof LetterCampaignResult> {
    return this.moving.run(ctx, id, 'pause');
  }

  @Mutation(() => LetterCampaignResult)
  @Allow('letter.pause')
  resumeLetterCampaign(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof LetterCampaignResult> {
    return this.moving.run(ctx, id, 'resume');
  }

  @Mutation(() => LetterCampaignResult, { description: 'No more letters are taken; those that were confirmed still leave' })
  @Allow('letter.open')
  closeLetterCampaign(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof LetterCampaignResult> {
    return this.moving.run(ctx, id, 'close');
  }
}

/** What stands around a letter action. */
@Resolver(() => LetterCampaign)
export class LetterCampaignFieldsResolver {
  constructor(
    private readonly campaigns: LetterCampaigns,
    private readonly organisations: Organisations,
    private readonly coalitions: Coalitions,
    private readonly counting: CountLetters,
    private readonly open: OpenLetters,
  ) {}

  @ResolveField(() => [LetterPrompt])
  async subjects(@Ctx() ctx: RequestContext, @Parent() { id }: LetterCampaign): Promise<LetterPrompt[]> {
    return (await this.campaigns.prompts(ctx, id)).filter(({ kind }) => kind === 'subject').map(toLetterPrompt);
  }

  @ResolveField(() => [LetterPrompt])
  async points(@Ctx() ctx: RequestContext, @Parent() { id }: LetterCampaign): Promise<LetterPrompt[]> {
    return (await this.campaigns.prompts(ctx, id)).filter(({ kind }) => kind === 'point').map(toLetterPrompt);
  }

  @ResolveField(() => [LetterTarget])
  async targets(@Ctx() ctx: RequestContext, @Parent() { id }: LetterCampaign): Promise<LetterTarget[]> {
    return (await this.campaigns.targets(ctx, id)).map(toLetterTarget);
  }

  @ResolveField(() => Organisation)
  async organisation(@Ctx() ctx: RequestContext, @Parent() { row }: LetterCampaign): Promise<Organisation> {
    return toOrganisation((await this.organisations.byIds(ctx, [row.organisationId]))[0]!);
  }

  @ResolveField(() => Coalition)
  async coalition(@Ctx() ctx: RequestContext, @Parent() { row }: LetterCampaign): Promise<Coalition> {
    return toCoalition((await this.coalitions.byIds(ctx, [row.coalitionId]))[0]!);
  }

  @ResolveField(() => Int, { description: 'Letters confirmed, tests apart' })
  async confirmed(@Parent() { slug }: LetterCampaign): Promise<number> {
    return (await this.open.bySlug(slug))?.confirmed ?? 0;
  }

  @ResolveField(() => String, { nullable: true, description: 'Where answers go; for its people' })
  replyAddress(@Ctx() ctx: RequestContext, @Parent() { row }: LetterCampaign): string | null {
    return mayRead(ctx, row) ? row.replyAddress : null;
  }

  @ResolveField(() => [LetterCampaignVerbs], { description: 'What the account may do with it now' })
  actions(@Ctx() ctx: RequestContext, @Parent() { row }: LetterCampaign): LetterCampaignVerb[] {
    return actionsOn(ctx, row);
  }

  @ResolveField(() => LetterNumbers, { nullable: true, description: 'For its people and who leads the coalition; null for others' })
  async numbers(@Ctx() ctx: RequestContext, @Parent() { row }: LetterCampaign): Promise<LetterNumbers | null> {
    return mayRead(ctx, row) ? this.counting.of(ctx, row.id) : null;
  }
}

