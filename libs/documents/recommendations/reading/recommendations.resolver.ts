import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, may, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { inLanguage, inLocaleOf, Organisation, toOrganisation } from '#libs/organisations';
import { Document, toDocument } from '../../drafting/document.type.js';
import { Documents } from '../../drafting/reading/documents.service.js';
import { NoteStep } from '../following/note-step.service.js';
import { PlanFollowUp } from '../following/plan-follow-up.service.js';
import { KeepRecommendation } from '../received/keep-recommendation.service.js';
import { RecommendationRow } from '../received/recommendation.entity.js';
import { NoteAnswerInput, NoteStatusInput, PlanFollowUpInput, RecommendationInput, RecommendationsArgs } from '../recommendations.input.js';
import { Recommendation, RecommendationPage, RecommendationResult, RecommendationStep, toRecommendation } from './recommendation.type.js';
import { Recommendations } from './recommendations.service.js';
import { toStep } from './to-step.js';

type Refused = Exclude<typeof RecommendationResult, Recommendation>;
const shown = (answer: RecommendationRow | Refused): typeof RecommendationResult => (answer instanceof RecommendationRow ? toRecommendation(answer) : answer);
const id = { type: () => ID };

/** Recommendations to reports, what the State answered and what came of each. */
@Resolver(() => Recommendation)
export class RecommendationsResolver {
  constructor(
    private readonly reading: Recommendations,
    private readonly documents: Documents,
    private readonly keeping: KeepRecommendation,
    private readonly noting: NoteStep,
    private readonly planning: PlanFollowUp,
  ) {}

  @Query(() => RecommendationPage, { description: 'To one report of a coalition, or to all of them, the latest report first.' })
  @Allow('document.read')
  recommendations(@Ctx() ctx: RequestContext, @Args('coalitionId', id) coalitionId: string, @Args() args: RecommendationsArgs, @Args('documentId', { ...id, nullable: true }) documentId?: string): Promise<Page<Recommendation>> {
    return this.reading.ofCoalition(ctx, coalitionId, args, documentId);
  }

  @Query(() => Recommendation, { nullable: true })
  @Allow('document.read')
  async recommendation(@Ctx() ctx: RequestContext, @Args('id', id) one: string): Promise<Recommendation | null> {
    const row = await this.reading.byId(ctx, one);
    return row && toRecommendation(row);
  }

  @Query(() => [Recommendation], { description: 'Those that I am to look at again within a fortnight, the soonest first.' })
  @Allow('document.read')
  awaitedRecommendations(@Ctx() ctx: RequestContext): Promise<Recommendation[]> {
    return this.reading.awaited(ctx);
  }

  @Mutation(() => RecommendationResult, { description: 'Writes one down, or corrects what was written.' })
  @Allow('recommendation.keep')
  async keepRecommendation(@Ctx() ctx: RequestContext, @Args('input') input: RecommendationInput): Promise<typeof RecommendationResult> {
    return shown(await this.keeping.run(ctx, input));
  }

  @Mutation(() => RecommendationResult, { description: 'What the State under review answered.' })
  @Allow('recommendation.keep')
  async noteStateAnswer(@Ctx() ctx: RequestContext, @Args('input') input: NoteAnswerInput): Promise<typeof RecommendationResult> {
    return shown(await this.noting.answer(ctx, input));
  }

  @Mutation(() => RecommendationResult, { description: 'Where it stands, with what shows it.' })
  @Allow('recommendation.follow')
  async noteRecommendationStatus(@Ctx() ctx: RequestContext, @Args('input') input: NoteStatusInput): Promise<typeof RecommendationResult> {
    return shown(await this.noting.status(ctx, input));
  }

  @Mutation(() => RecommendationResult, { description: 'Who follows it and when it is looked at again.' })
  @Allow('recommendation.keep')
  async planFollowUp(@Ctx() ctx: RequestContext, @Args('input') input: PlanFollowUpInput): Promise<typeof RecommendationResult> {
    return shown(await this.planning.run(ctx, input));
  }

  @ResolveField(() => String, { description: 'In the language asked for, or one it has.' })
  text(@Ctx() ctx: RequestContext, @Parent() { texts }: Recommendation, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts, locale);
  }

  @ResolveField(() => [RecommendationStep], { description: 'All that is on record, the first first.' })
  async steps(@Ctx() ctx: RequestContext, @Parent() { id: one }: Recommendation, @Args('locale', inLanguage) locale?: string): Promise<RecommendationStep[]> {
    return ((await this.reading.steps.load(ctx, one)) ?? []).map((step) => toStep(ctx, step, locale));
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The member that follows it.' })
  async organisation(@Ctx() ctx: RequestContext, @Parent() { row }: Recommendation): Promise<Organisation | null> {
    const member = row.organisationId && (await this.reading.members.load(ctx, row.organisationId));
    return member ? toOrganisation(member) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'When it is looked at again; told to its coalition alone.' })
  nextOn(@Ctx() ctx: RequestContext, @Parent() { row }: Recommendation): string | null {
    return may(ctx, 'document.read', { coalitionId: row.coalitionId }) ? row.nextOn : null;
  }

  @ResolveField(() => Document, { nullable: true, description: 'The report it is about.' })
  async report(@Ctx() ctx: RequestContext, @Parent() { row }: Recommendation): Promise<Document | null> {
    const document = await this.documents.byId(ctx, row.documentId);
    return document ? toDocument(document) : null;
  }
}
