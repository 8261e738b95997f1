import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { Organisation, toOrganisation } from '../../organisation.type.js';
import { inLanguage, inLocaleOf } from '../../reading/in-language.js';
import { Organisations } from '../../reading/organisations.service.js';
import { DecisionsArgs } from '../decisions.input.js';
import { actionsOf, type DecisionAction } from '../decision-actions.js';
import { DecisionActions } from '../decision.enums.js';
import { AwaitedAnswer, Decision, DecisionOpinion, DecisionPage, DecisionSeat, DecisionStep, DecisionTally, toDecision } from '../decision.type.js';
import { quorumOf, settle } from '../settle.js';
import { AwaitedAnswers } from './awaited-answers.service.js';
import { Ballots } from './ballots.service.js';
import { Decisions } from './decisions.service.js';

/** Reads decisions: the list, one of them, and what belongs to it. */
@Resolver(() => Decision)
export class DecisionFieldsResolver {
  constructor(
    private readonly reading: Decisions,
    private readonly ballots: Ballots,
    private readonly organisations: Organisations,
    private readonly awaited: AwaitedAnswers,
  ) {}

  @Query(() => DecisionPage, { description: 'Decisions of a coalition, the newest first.' })
  @Allow('decision.read')
  decisions(@Ctx() ctx: RequestContext, @Args() args: DecisionsArgs): Promise<Page<Decision>> {
    return this.reading.list(ctx, args);
  }

  @Query(() => Decision, { nullable: true })
  @Allow('decision.read')
  async decision(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Decision | null> {
    const row = await this.reading.byId(ctx, id);
    return row ? toDecision(row) : null;
  }

  @Query(() => [AwaitedAnswer], { description: 'What I am to answer, for which organisation; what ends first comes first.' })
  @Allow('decision.read')
  awaitedAnswers(@Ctx() ctx: RequestContext): Promise<AwaitedAnswer[]> {
    return this.awaited.list(ctx);
  }

  @ResolveField(() => [DecisionActions], { description: 'What I may do with it now.' })
  myActions(@Ctx() ctx: RequestContext, @Parent() { row }: Decision): DecisionAction[] {
    return actionsOf(ctx, row);
  }

  @ResolveField(() => String)
  title(@Ctx() ctx: RequestContext, @Parent() { texts }: Decision, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.title, locale);
  }

  @ResolveField(() => String)
  proposal(@Ctx() ctx: RequestContext, @Parent() { texts }: Decision, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.proposal, locale);
  }

  @ResolveField(() => String)
  minutes(@Ctx() ctx: RequestContext, @Parent() { texts }: Decision, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.minutes, locale);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The member that proposes it; null for the coordination.' })
  async proposedBy(@Ctx() ctx: RequestContext, @Parent() { row }: Decision): Promise<Organisation | null> {
    const [found] = row.organisationId ? await this.organisations.byIds(ctx, [row.organisationId]) : [];
    return found ? toOrganisation(found) : null;
  }

  @ResolveField(() => DecisionTally)
  async tally(@Ctx() ctx: RequestContext, @Parent() { row }: Decision): Promise<DecisionTally> {
    const ballot = await this.reading.ballot(ctx, row);
    return Object.assign(new DecisionTally(), { ...ballot, quorum: quorumOf(ballot), outcome: row.outcome ?? settle(ballot) });
  }

  @ResolveField(() => [DecisionSeat], { description: 'Organisations with a voice, by name.' })
  seats(@Ctx() ctx: RequestContext, @Parent() { row }: Decision): Promise<DecisionSeat[]> {
    return this.ballots.seats(ctx, row);
  }

  @ResolveField(() => [DecisionStep], { description: 'Every answer in the order it was given.' })
  history(@Ctx() ctx: RequestContext, @Parent() { row }: Decision): Promise<DecisionStep[]> {
    return this.ballots.history(ctx, row);
  }

  @ResolveField(() => [DecisionOpinion])
  async opinions(@Ctx() ctx: RequestContext, @Parent() { id }: Decision): Promise<DecisionOpinion[]> {
    const me = ctx.actor.kind === 'account' ? ctx.actor.accountId : undefined;
    return (await this.reading.opinions(ctx, id)).map(({ name, answer, reason, givenAt, accountId }) => Object.assign(new DecisionOpinion(), { name, answer, reason, givenAt, mine: accountId === me }));
  }
}
