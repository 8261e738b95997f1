import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { isLocale } from '#libs/i18n';
import { inLanguage, toOrganisation } from '#libs/organisations';
import { Petition } from '#libs/petitions';
import { Opening, OpeningResult, PetitionVariant, toOpening, WriteOpeningInput } from './opening.type.js';
import { OpeningRow } from './participant-opening.entity.js';
import { Openings } from './openings.service.js';

const id = { type: () => ID };

/** A carrier's own page of a petition. */
@Resolver(() => Petition)
export class OpeningsResolver {
  constructor(
    private readonly openings: Openings,
  ) {}

  @ResolveField(() => PetitionVariant, { nullable: true, description: 'As this organisation shows it, by its slug; null for who does not carry the petition.' })
  async variant(@Ctx() ctx: RequestContext, @Parent() petition: Petition, @Args('organisation', { type: () => String, nullable: true }) slug?: string | null, @Args('locale', inLanguage) locale?: string): Promise<PetitionVariant | null> {
    const organisation = slug ? await this.openings.carrier(ctx, petition.id, slug) : undefined;
    if (!organisation) return null;
    const opening = await this.openings.shown(ctx, petition.id, organisation.id, isLocale(locale) ? locale : ctx.locale);
    return Object.assign(new PetitionVariant(), { organisation: toOrganisation(organisation), opening });
  }

  @Query(() => [Opening], { description: 'The opening paragraphs of an organisation’s own page of a petition, drafts too.' })
  @Allow('participation.answer')
  async petitionOpenings(@Ctx() ctx: RequestContext, @Args('petition') petition: string, @Args('organisationId', id) organisationId: string): Promise<Opening[]> {
    return (await this.openings.of(ctx, petition, organisationId)).map(toOpening);
  }

  @Mutation(() => OpeningResult, { description: 'Writes the draft of an opening paragraph; nothing is shown before it is approved.' })
  @Allow('participation.answer')
  async writeOpening(@Ctx() ctx: RequestContext, @Args('input') input: WriteOpeningInput): Promise<typeof OpeningResult> {
    const answer = await this.openings.write(ctx, input);
    return answer instanceof OpeningRow ? toOpening(answer) : answer;
  }

  @Mutation(() => Opening)
  @Allow('participation.answer')
  async approveOpening(@Ctx() ctx: RequestContext, @Args('openingId', id) openingId: string): Promise<Opening> {
    return toOpening(await this.openings.approve(ctx, openingId));
  }

  @Mutation(() => Opening, { description: 'Shows it no more.' })
  @Allow('participation.answer')
  async retireOpening(@Ctx() ctx: RequestContext, @Args('openingId', id) openingId: string): Promise<Opening> {
    return toOpening(await this.openings.retire(ctx, openingId));
  }
}
