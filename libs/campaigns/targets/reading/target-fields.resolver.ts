import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, may, type RequestContext } from '#libs/context';
import { PageArgs, type Page } from '#libs/graphql';
import { isLocale } from '#libs/i18n';
import { inLanguage, inLocaleOf, Organisation, Organisations, toOrganisation } from '#libs/organisations';
import { Commitment } from '../commitments/commitment.type.js';
import { Commitments } from '../commitments/commitments.service.js';
import { TargetContact, TargetContactPage, TargetStance, toStance } from '../dealing/dealing.type.js';
import { Dealings } from '../dealing/dealings.service.js';
import { housesOf, speaksFor } from '../dealing/speaks-for.js';
import { Directory } from '../directory/directory.service.js';
import { AdvocacyTarget, toTarget } from '../directory/directory.type.js';
import { targetAreaName } from '../directory/target-area.js';
import { TargetTraceType } from './target-trace.type.js';
import { TargetTraces } from './target-traces.service.js';

/** What a coalition knows of a target beside what the directory says of it. */
@Resolver(() => AdvocacyTarget)
export class TargetFieldsResolver {
  constructor(
    private readonly directory: Directory,
    private readonly dealings: Dealings,
    private readonly promises: Commitments,
    private readonly traces: TargetTraces,
    private readonly organisations: Organisations,
  ) {}

  @ResolveField(() => String)
  name(@Ctx() ctx: RequestContext, @Parent() { names }: AdvocacyTarget, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, names, locale);
  }

  @ResolveField(() => String)
  areaName(@Ctx() ctx: RequestContext, @Parent() { area }: AdvocacyTarget, @Args('locale', inLanguage) locale?: string): string {
    return targetAreaName(area, isLocale(locale) ? locale : ctx.locale);
  }

  @ResolveField(() => AdvocacyTarget, { nullable: true, description: 'Of an office: the institution it belongs to.' })
  async institution(@Ctx() ctx: RequestContext, @Parent() { row, coalitionId }: AdvocacyTarget): Promise<AdvocacyTarget | null> {
    const institution = row.institutionId ? await this.dealings.entries.load(ctx, row.institutionId) : undefined;
    return institution ? toTarget(institution, coalitionId) : null;
  }

  @ResolveField(() => [AdvocacyTarget], { description: 'Its offices, as this coalition wrote them down.' })
  async offices(@Ctx() ctx: RequestContext, @Parent() { row, coalitionId }: AdvocacyTarget): Promise<AdvocacyTarget[]> {
    return (await this.directory.offices(ctx, [row.id, ...(row.hidesId ? [row.hidesId] : [])], coalitionId)).map((office) => toTarget(office, coalitionId));
  }

  @ResolveField(() => TargetStance, { nullable: true, description: 'Where the coalition sees it today.' })
  async stance(@Ctx() ctx: RequestContext, @Parent() { row, coalitionId }: AdvocacyTarget): Promise<TargetStance | null> {
    const stance = (await this.dealings.standings.load(ctx, coalitionId))?.of(row).stance;
    return stance ? toStance(stance) : null;
  }

  @ResolveField(() => String, { nullable: true, description: '`2026-11-22`, as far as who asks may read the log.' })
  async lastContactOn(@Ctx() ctx: RequestContext, @Parent() { row, coalitionId }: AdvocacyTarget): Promise<string | null> {
    return (await this.dealings.standings.load(ctx, coalitionId))?.of(row).lastContactOn ?? null;
  }

  @ResolveField(() => [TargetStance], { description: 'Every view there was, the latest first.' })
  async stances(@Ctx() ctx: RequestContext, @Parent() target: AdvocacyTarget): Promise<TargetStance[]> {
    return (await this.dealings.stances(ctx, target)).map(toStance);
  }

  @ResolveField(() => TargetContactPage, { description: 'The log, the latest first.' })
  contacts(@Ctx() ctx: RequestContext, @Parent() target: AdvocacyTarget, @Args() args: PageArgs): Promise<Page<TargetContact>> {
    return this.dealings.contacts(ctx, target, args);
  }

  @ResolveField(() => [Commitment])
  commitments(@Ctx() ctx: RequestContext, @Parent() target: AdvocacyTarget): Promise<Commitment[]> {
    return this.promises.of(ctx, target);
  }

  @ResolveField(() => [TargetTraceType], { description: 'Petitions, letters and campaigns addressed to it, deliveries and answers, the latest first.' })
  addressed(@Ctx() ctx: RequestContext, @Parent() target: AdvocacyTarget): Promise<TargetTraceType[]> {
    return this.traces.of(ctx, target);
  }

  @ResolveField(() => [Organisation], { description: 'Those of this coalition for which who asks may log a contact.' })
  async logsFor(@Ctx() ctx: RequestContext, @Parent() { coalitionId }: AdvocacyTarget): Promise<Organisation[]> {
    return (await this.organisations.byIds(ctx, housesOf(ctx, coalitionId))).map(toOrganisation);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may log a contact for the coordination.' })
  logsForCoordination(@Ctx() ctx: RequestContext, @Parent() { coalitionId }: AdvocacyTarget): boolean {
    return speaksFor(ctx, coalitionId, null);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may keep this coalition’s entries.' })
  mayKeep(@Ctx() ctx: RequestContext, @Parent() { coalitionId }: AdvocacyTarget): boolean {
    return may(ctx, 'target.keep', { coalitionId });
  }
}
