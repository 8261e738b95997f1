import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { Document } from '../../drafting/document.type.js';
import { DocumentEdition, toDocumentEdition } from '../../versions/version.type.js';
import { AdoptionDissent, AdoptionObjection, AdoptionRound, AdoptionRule, AdoptionSection, AdoptionStep, AdoptionTasks as Tasks, AwaitedAdoption, toRound } from '../adoption.type.js';
import { AdoptionRules } from '../rules/adoption-rules.service.js';
import { AdoptionTasks } from './adoption-tasks.service.js';
import { Adoptions } from './adoptions.service.js';
import { AwaitedAdoptions } from './awaited-adoptions.service.js';

/** The adoption of a document, as who writes it sees it. */
@Resolver(() => Document)
export class DocumentAdoptionResolver {
  constructor(
    private readonly adoptions: Adoptions,
    private readonly tasks: AdoptionTasks,
    private readonly rules: AdoptionRules,
    private readonly awaited: AwaitedAdoptions,
  ) {}

  @Query(() => [AwaitedAdoption], { description: 'Documents of whose adoption something awaits me.' })
  @Allow('adoption.read')
  awaitedAdoptions(@Ctx() ctx: RequestContext): Promise<AwaitedAdoption[]> {
    return this.awaited.list(ctx);
  }

  @Query(() => AdoptionRule, { description: 'How a coalition, or a group of it, adopts its documents.' })
  @Allow('adoption.read')
  adoptionRules(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string, @Args('groupId', { type: () => ID, nullable: true }) groupId?: string): Promise<AdoptionRule> {
    return this.rules.shown(ctx, { coalitionId, groupId: groupId ?? null });
  }

  @ResolveField(() => AdoptionRound, { nullable: true, description: 'Its last round; null before its first, and for who does not read it as it is written.' })
  async adoption(@Ctx() ctx: RequestContext, @Parent() { id }: Document): Promise<AdoptionRound | null> {
    const row = await this.adoptions.lastOf.load(ctx, id);
    return row ? toRound(row) : null;
  }

  @ResolveField(() => Tasks, { description: 'What I may do with its adoption now.' })
  adoptionTasks(@Ctx() ctx: RequestContext, @Parent() { row }: Document): Promise<Tasks> {
    return this.tasks.of(ctx, row);
  }

  @ResolveField(() => [AdoptionDissent], { description: 'Organisations that keep apart from it; to the public, those that want their note to be read, once it is published.' })
  dissents(@Ctx() ctx: RequestContext, @Parent() { id }: Document): Promise<AdoptionDissent[]> {
    return this.adoptions.dissents(ctx, id);
  }
}

/** What belongs to a round. */
@Resolver(() => AdoptionRound)
export class AdoptionRoundResolver {
  constructor(private readonly adoptions: Adoptions) {}

  @ResolveField(() => DocumentEdition, { nullable: true, description: 'What is to be adopted, or was.' })
  async edition(@Ctx() ctx: RequestContext, @Parent() { row }: AdoptionRound): Promise<DocumentEdition | null> {
    const edition = row.editionId ? await this.adoptions.editions.load(ctx, row.editionId) : undefined;
    return edition ? toDocumentEdition(edition) : null;
  }

  @ResolveField(() => DocumentEdition, { nullable: true, description: 'What was commented on.' })
  async baseEdition(@Ctx() ctx: RequestContext, @Parent() { row }: AdoptionRound): Promise<DocumentEdition | null> {
    const edition = await this.adoptions.editions.load(ctx, row.baseEditionId);
    return edition ? toDocumentEdition(edition) : null;
  }

  @ResolveField(() => [AdoptionObjection], { description: 'In the order in which they were made.' })
  objections(@Ctx() ctx: RequestContext, @Parent() { row }: AdoptionRound): Promise<AdoptionObjection[]> {
    return this.adoptions.objections(ctx, row);
  }

  @ResolveField(() => [AdoptionStep], { description: 'What happened in this round and those before it, one after the other.' })
  steps(@Ctx() ctx: RequestContext, @Parent() { row }: AdoptionRound): Promise<AdoptionStep[]> {
    return this.adoptions.steps(ctx, row);
  }

  @ResolveField(() => [AdoptionSection], { description: 'Of the edition that is to be adopted, in all its languages.' })
  sections(@Ctx() ctx: RequestContext, @Parent() { row }: AdoptionRound): Promise<AdoptionSection[]> {
    return this.adoptions.sections(ctx, row);
  }
}
