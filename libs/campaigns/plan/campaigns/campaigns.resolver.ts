import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { inLanguage, inLocaleOf, Organisation, Organisations, toOrganisation } from '#libs/organisations';
import { Campaign, CampaignPage, toCampaign } from './campaign.type.js';
import { CampaignsArgs, ShownCampaignsArgs } from './campaigns.input.js';
import { Campaigns } from './campaigns.service.js';

/** Reads campaigns: inside all of a coalition's, outside those that were opened. */
@Resolver(() => Campaign)
export class CampaignsResolver {
  constructor(
    private readonly reading: Campaigns,
    private readonly organisations: Organisations,
  ) {}

  @Query(() => CampaignPage, { description: 'Campaigns of who asks, in all their coalitions or in one, the latest to begin first.' })
  @Allow('campaign.read')
  campaigns(@Ctx() ctx: RequestContext, @Args() args: CampaignsArgs): Promise<Page<Campaign>> {
    return this.reading.list(ctx, args);
  }

  @Query(() => Campaign, { nullable: true })
  @Allow('campaign.read')
  async campaign(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Campaign | null> {
    const row = await this.reading.byId(ctx, id);
    return row ? toCampaign(row) : null;
  }

  @Query(() => CampaignPage, { description: 'Campaigns everybody may see: those that were opened.' })
  @Public('what is open is for everybody')
  shownCampaigns(@Ctx() ctx: RequestContext, @Args() args: ShownCampaignsArgs): Promise<Page<Campaign>> {
    return this.reading.shown(ctx, args);
  }

  @Query(() => Campaign, { nullable: true, description: 'One that was opened, by its address.' })
  @Public('what is open is for everybody')
  async shownCampaign(@Ctx() ctx: RequestContext, @Args('slug') slug: string): Promise<Campaign | null> {
    const row = await this.reading.bySlug(ctx, slug);
    return row ? toCampaign(row) : null;
  }

  @ResolveField(() => String)
  title(@Ctx() ctx: RequestContext, @Parent() { texts }: Campaign, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.title, locale);
  }

  @ResolveField(() => String)
  text(@Ctx() ctx: RequestContext, @Parent() { texts }: Campaign, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.text, locale);
  }

  @ResolveField(() => Organisation, { description: 'Who leads it.' })
  async organisation(@Ctx() ctx: RequestContext, @Parent() { row }: Campaign): Promise<Organisation> {
    return toOrganisation((await this.organisations.ofMany.load(ctx, row.organisationId))!);
  }
}
