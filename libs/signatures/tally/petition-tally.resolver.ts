import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, may, type RequestContext } from '#libs/context';
import { areaName, countryName, inLocale, isLocale, languageNames } from '#libs/i18n';
import { Organisations } from '#libs/organisations';
import { Petition } from '#libs/petitions';
import type { Dimension } from './count-signatures.job.js';
import { HIDE_UNDER } from './hide-small.js';
import { Tallies } from './tallies.js';
import { Tally, TallyCell } from './tally.type.js';

/** What signatures know of a petition. */
@Resolver(() => Petition)
export class PetitionTallyResolver {
  constructor(private readonly tallies: Tallies) {}

  @ResolveField(() => Tally)
  async tally(@Ctx() ctx: RequestContext, @Parent() petition: Petition): Promise<Tally> {
    const { live, asOf, partsAsOf } = await this.tallies.of(ctx, petition.id);
    return { confirmed: live, asOf, partsAsOf, petitionId: petition.id, hidesSmall: !may(ctx, 'signature.report', petition) };
  }
}

/** The breakdowns of a tally, with names in the language of the request or the one asked for. */
@Resolver(() => Tally)
export class TallyPartsResolver {
  constructor(
    private readonly tallies: Tallies,
    private readonly organisations: Organisations,
  ) {}

  @ResolveField(() => [TallyCell])
  byDay(@Ctx() ctx: RequestContext, @Parent() tally: Tally): Promise<TallyCell[]> {
    return this.cells(ctx, tally, 'day', (key) => key);
  }

  @ResolveField(() => [TallyCell])
  byCountry(@Ctx() ctx: RequestContext, @Parent() tally: Tally, @Args('locale', { nullable: true }) locale?: string): Promise<TallyCell[]> {
    return this.cells(ctx, tally, 'country', (key) => countryName(key, localeOf(ctx, locale)));
  }

  @ResolveField(() => [TallyCell])
  byArea(@Ctx() ctx: RequestContext, @Parent() tally: Tally, @Args('locale', { nullable: true }) locale?: string): Promise<TallyCell[]> {
    return this.cells(ctx, tally, 'area', (key) => key && areaName(key, localeOf(ctx, locale)));
  }

  @ResolveField(() => [TallyCell])
  byLanguage(@Ctx() ctx: RequestContext, @Parent() tally: Tally): Promise<TallyCell[]> {
    return this.cells(ctx, tally, 'language', (key) => (isLocale(key) ? languageNames[key] : key));
  }

  @ResolveField(() => [TallyCell])
  async byOrganisation(@Ctx() ctx: RequestContext, @Parent() tally: Tally, @Args('locale', { nullable: true }) locale?: string): Promise<TallyCell[]> {
    const cells = await this.cells(ctx, tally, 'organisation', (key) => key);
    const known = await this.organisations.byIds(ctx, cells.map((cell) => cell.key).filter(Boolean));
    return cells.map((cell) => {
      const organisation = known.find((row) => row.id === cell.key);
      return { confirmed: cell.confirmed, key: organisation?.slug ?? '', name: organisation ? inLocale(organisation.name, localeOf(ctx, locale)) : '' };
    });
  }

  private async cells(ctx: RequestContext, tally: Tally, dimension: Dimension, name: (key: string) => string): Promise<TallyCell[]> {
    const cells = await this.tallies.parts(ctx, tally.petitionId, dimension, tally.hidesSmall ? HIDE_UNDER : 0);
    return cells.map((cell) => ({ ...cell, name: name(cell.key) }));
  }
}

const localeOf = (ctx: RequestContext, locale: string | undefined) => (isLocale(locale) ? locale : ctx.locale);
