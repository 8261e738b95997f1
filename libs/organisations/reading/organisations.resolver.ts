import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { Coalition, toCoalition } from '../coalition.type.js';
import { Organisation, OrganisationPage, toOrganisation } from '../organisation.type.js';
import { inLanguage, inLocaleOf } from './in-language.js';
import { Neighbours } from './neighbours.js';
import { OrganisationsArgs } from './organisations.input.js';
import { Organisations } from './organisations.service.js';

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(
    private readonly service: Organisations,
    private readonly neighbours: Neighbours,
  ) {}

  @Query(() => OrganisationPage, { description: 'Organisations by slug.' })
  @Public('who exists is public')
  organisations(@Ctx() ctx: RequestContext, @Args() args: OrganisationsArgs): Promise<Page<Organisation>> {
    return this.service.page(ctx, args);
  }

  @Query(() => Organisation, { nullable: true })
  @Public('who exists is public')
  async organisation(@Ctx() ctx: RequestContext, @Args('slug') slug: string): Promise<Organisation | null> {
    const row = await this.service.bySlug(ctx, slug);
    return row ? toOrganisation(row) : null;
  }

  @ResolveField(() => String)
  name(@Ctx() ctx: RequestContext, @Parent() { texts }: Organisation, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.name, locale);
  }

  @ResolveField(() => String)
  about(@Ctx() ctx: RequestContext, @Parent() { texts }: Organisation, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.about, locale);
  }

  @ResolveField(() => String)
  city(@Ctx() ctx: RequestContext, @Parent() { texts }: Organisation, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.city, locale);
  }

  @ResolveField(() => [Coalition], { description: 'Coalitions it is a member of today.' })
  async coalitions(@Ctx() ctx: RequestContext, @Parent() { id }: Organisation): Promise<Coalition[]> {
    return ((await this.neighbours.coalitionsOf.load(ctx, id)) ?? []).map(toCoalition);
  }
}
