import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { Coalition, toCoalition } from '../coalition.type.js';
import { Organisation, toOrganisation } from '../organisation.type.js';
import { Coalitions } from './coalitions.service.js';
import { inLanguage, inLocaleOf } from './in-language.js';
import { Neighbours } from './neighbours.js';

@Resolver(() => Coalition)
export class CoalitionsResolver {
  constructor(
    private readonly service: Coalitions,
    private readonly neighbours: Neighbours,
  ) {}

  @Query(() => [Coalition], { description: 'All coalitions of this installation.' })
  @Public('who exists is public')
  async coalitions(@Ctx() ctx: RequestContext): Promise<Coalition[]> {
    return (await this.service.all(ctx)).map(toCoalition);
  }

  @Query(() => Coalition, { nullable: true })
  @Public('who exists is public')
  async coalition(@Ctx() ctx: RequestContext, @Args('slug') slug: string): Promise<Coalition | null> {
    const row = await this.service.bySlug(ctx, slug);
    return row ? toCoalition(row) : null;
  }

  @ResolveField(() => String)
  name(@Ctx() ctx: RequestContext, @Parent() { texts }: Coalition, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.name, locale);
  }

  @ResolveField(() => String)
  about(@Ctx() ctx: RequestContext, @Parent() { texts }: Coalition, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.about, locale);
  }

  @ResolveField(() => [Organisation], { description: 'Its members today.' })
  async organisations(@Ctx() ctx: RequestContext, @Parent() { id }: Coalition): Promise<Organisation[]> {
    return ((await this.neighbours.organisationsOf.load(ctx, id)) ?? []).map(toOrganisation);
  }
}
