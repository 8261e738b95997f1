import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { RequestLoader, Words, type Page } from '#libs/graphql';
import { Coalition, Coalitions, inLanguage, inLocaleOf, Organisation, Organisations, toCoalition, toOrganisation } from '#libs/organisations';
import { HIDE_UNDER } from '#libs/signatures';
import { maySteer, worksIn } from '../activity.access.js';
import { Activity, ActivityNumbers, ActivityPage, toActivity, Trainer } from '../activity.type.js';
import { Numbers } from '../attendance/numbers.service.js';
import { Materials } from '../material/materials.service.js';
import { ActivityMaterial, toMaterial } from '../material/material.type.js';
import { ActivitiesArgs, PublicActivitiesArgs } from './activities.input.js';
import { Activities } from './activities.service.js';

/** Reads activities and what belongs to them. */
@Resolver(() => Activity)
export class ActivitiesResolver {
  constructor(
    private readonly reading: Activities,
    private readonly numbering: Numbers,
    private readonly materials: Materials,
    private readonly coalitions: Coalitions,
    private readonly organisations: Organisations,
  ) {}

  private readonly houses = new RequestLoader(async (ctx: RequestContext, ids: string[]) => new Map((await this.coalitions.byIds(ctx, ids)).map((row) => [row.id, toCoalition(row)])));

  @Query(() => ActivityPage, { description: 'Activities of who asks, in all their coalitions or in one.' })
  @Allow('activity.read')
  activities(@Ctx() ctx: RequestContext, @Args() args: ActivitiesArgs): Promise<Page<Activity>> {
    return this.reading.list(ctx, args);
  }

  @Query(() => Activity, { nullable: true })
  @Allow('activity.read')
  async activity(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Activity | null> {
    const row = await this.reading.byId(ctx, id);
    return row ? toActivity(row) : null;
  }

  @Query(() => ActivityPage, { description: 'Announced activities everybody may come to.' })
  @Public('what is announced to everybody is for everybody')
  publicActivities(@Ctx() ctx: RequestContext, @Args() args: PublicActivitiesArgs): Promise<Page<Activity>> {
    return this.reading.shown(ctx, args);
  }

  @Query(() => Activity, { nullable: true })
  @Public('what is announced to everybody is for everybody')
  async publicActivity(@Ctx() ctx: RequestContext, @Args('slug') slug: string): Promise<Activity | null> {
    const row = await this.reading.bySlug(ctx, slug);
    return row ? toActivity(row) : null;
  }

  @Query(() => [Activity], { description: 'Activities that wait for who prepares them: to be announced, marked as held, evaluated.' })
  @Allow('activity.lead')
  async awaitedActivities(@Ctx() ctx: RequestContext): Promise<Activity[]> {
    return (await this.reading.awaited(ctx)).map(toActivity);
  }

  @ResolveField(() => String)
  title(@Ctx() ctx: RequestContext, @Parent() { texts }: Activity, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.title, locale);
  }

  @ResolveField(() => String)
  summary(@Ctx() ctx: RequestContext, @Parent() { texts }: Activity, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.summary, locale);
  }

  @ResolveField(() => String)
  place(@Ctx() ctx: RequestContext, @Parent() { texts }: Activity, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.place, locale);
  }

  @ResolveField(() => String)
  reason(@Ctx() ctx: RequestContext, @Parent() { texts }: Activity, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.reason, locale);
  }

  @ResolveField(() => String)
  module(@Ctx() ctx: RequestContext, @Parent() { texts }: Activity, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.module, locale);
  }

  @ResolveField(() => String, { description: 'The https address to take part online; empty for who does not work in the coalition.' })
  link(@Ctx() ctx: RequestContext, @Parent() { row }: Activity): string {
    return ctx.actor.kind === 'account' && worksIn(ctx, row.coalitionId) ? row.link : '';
  }

  @ResolveField(() => Words, { description: 'What was learned; for who works in the coalition.' })
  evaluation(@Ctx() ctx: RequestContext, @Parent() { row }: Activity): Words {
    return worksIn(ctx, row.coalitionId) ? row.evaluation : {};
  }

  @ResolveField(() => [ID], { description: 'Organisations whose people may come, when it is for those invited.' })
  invited(@Ctx() ctx: RequestContext, @Parent() { row }: Activity): string[] {
    return worksIn(ctx, row.coalitionId) ? row.invited : [];
  }

  @ResolveField(() => [Trainer])
  async trainers(@Ctx() ctx: RequestContext, @Parent() { row }: Activity): Promise<Trainer[]> {
    return Promise.all(row.trainers.map(async ({ name, organisationId }) => Object.assign(new Trainer(), { name, organisation: await this.organisationOf(ctx, organisationId) })));
  }

  @ResolveField(() => Coalition)
  async coalition(@Ctx() ctx: RequestContext, @Parent() { coalitionId }: Activity): Promise<Coalition> {
    return (await this.houses.load(ctx, coalitionId))!;
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'Who prepares it; null for the coalition itself.' })
  organisation(@Ctx() ctx: RequestContext, @Parent() { organisationId }: Activity): Promise<Organisation | null> {
    return this.organisationOf(ctx, organisationId);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Places nobody has yet; null when there is room for all, and for everybody outside while fewer than ten are taken.' })
  placesLeft(@Ctx() ctx: RequestContext, @Parent() { row }: Activity): Promise<number | null> {
    return this.reading.placesLeft(ctx, row);
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many came, once it is evaluated; null while fewer than ten did.' })
  attended(@Parent() { row }: Activity): number | null {
    return row.attended !== null && row.attended >= HIDE_UNDER ? row.attended : null;
  }

  @ResolveField(() => [ActivityMaterial], { description: 'What is handed out, as far as who asks may have it.' })
  async material(@Ctx() ctx: RequestContext, @Parent() { id }: Activity): Promise<ActivityMaterial[]> {
    return (await this.materials.of(ctx, id)).map(toMaterial);
  }

  @ResolveField(() => ActivityNumbers, { nullable: true, description: 'For who prepares it.' })
  numbers(@Ctx() ctx: RequestContext, @Parent() { row }: Activity): Promise<ActivityNumbers | null> {
    return this.numbering.of(ctx, row);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks prepares it.' })
  mayPrepare(@Ctx() ctx: RequestContext, @Parent() { row }: Activity): boolean {
    return maySteer(ctx, row);
  }

  private async organisationOf(ctx: RequestContext, id: string | null): Promise<Organisation | null> {
    const row = id ? await this.organisations.ofMany.load(ctx, id) : undefined;
    return row ? toOrganisation(row) : null;
  }
}
