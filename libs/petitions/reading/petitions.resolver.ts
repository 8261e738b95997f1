import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { PageArgs, toPage, type Page } from '#libs/graphql';
import type { PetitionRow } from '../petition.entity.js';
import { Petition, PetitionPage, toPetition } from '../petition.type.js';
import { Petitions } from '../petitions.service.js';
import { PetitionFilter } from './petition-filter.input.js';
import { PetitionLists } from './petition-lists.service.js';

/** Petitions one by one and in lists. */
@Resolver(() => Petition)
export class PetitionsResolver {
  constructor(
    private readonly petitions: Petitions,
    private readonly lists: PetitionLists,
  ) {}

  /** By slug; null when there is none or it is not for this reader's eyes. */
  @Public('open petitions are for everybody; row security keeps drafts to their staff')
  @Query(() => Petition, { nullable: true })
  async petition(@Ctx() ctx: RequestContext, @Args('slug') slug: string): Promise<Petition | null> {
    const row = await this.petitions.bySlug(ctx, slug);
    return row ? toPetition(row) : null;
  }

  /** Public petitions, the last opened first; imported ones only when asked for. */
  @Public('open petitions are for everybody')
  @Query(() => PetitionPage, { name: 'petitions' })
  async list(@Ctx() ctx: RequestContext, @Args() page: PageArgs, @Args('filter', { nullable: true }) filter?: PetitionFilter): Promise<Page<Petition>> {
    return toPage(await this.lists.shown(ctx, page, filter ?? {}), page, toPetition, ({ openedAt, id }) => [openedAt!.toISOString(), id]);
  }

  /** Those of my organisations and of the coalitions I answer for, in whatever state. */
  @Allow('petition.read')
  @Query(() => PetitionPage)
  async myPetitions(@Ctx() ctx: RequestContext, @Args() page: PageArgs, @Args('filter', { nullable: true }) filter?: PetitionFilter): Promise<Page<Petition>> {
    return toPage(await this.lists.mine(ctx, page, filter ?? {}), page, toPetition, byId);
  }

  /** What waits for a second person, the longest waiting first. */
  @Allow('petition.review')
  @Query(() => PetitionPage)
  async reviewQueue(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<Page<Petition>> {
    return toPage(await this.lists.toReview(ctx, page), page, toPetition, ({ submittedAt, id }) => [submittedAt!.toISOString(), id]);
  }
}

const byId = ({ id }: PetitionRow) => [id];
