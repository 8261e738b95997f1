import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, NotFound, type RequestContext } from '#libs/context';
import type { Locale } from '#libs/i18n';
import { isStaffOf, mayDo } from '../petition.access.js';
import { possibleVerbs, type PetitionVerb } from '../petition.states.js';
import { Petition, PetitionVerbs } from '../petition.type.js';
import { PetitionReview, toPetitionReview } from '../review/petition-review.type.js';
import type { PetitionTextRow } from '../petition-text.entity.js';
import { PetitionParts } from './petition-parts.service.js';
import {
  Delivery, Erratum, ImportedTally, Milestone, PetitionAnswer, PetitionChange, PetitionTarget, PetitionText, PetitionUpdate,
  toDelivery, toErratum, toImportedTally, toMilestone, toPetitionAnswer, toPetitionChange, toPetitionTarget, toPetitionText, toPetitionUpdate,
} from './petition-parts.type.js';
import { InLanguage } from './in-language.args.js';
import { chooseText } from './text-choice.js';

/** Words, parts and history of a petition, loaded together for all petitions of a request. */
@Resolver(() => Petition)
export class PetitionFieldsResolver {
  constructor(private readonly parts: PetitionParts) {}

  /** In the given language (the request's when unset) or, when it has no such text, in its reference language. */
  @ResolveField(() => String)
  async title(@Ctx() ctx: RequestContext, @Parent() petition: Petition, @Args() { locale }: InLanguage): Promise<string> {
    return (await this.text(ctx, petition, locale)).title;
  }

  /** Plain text, paragraphs parted by an empty line; language as for the title. */
  @ResolveField(() => String)
  async body(@Ctx() ctx: RequestContext, @Parent() petition: Petition, @Args() { locale }: InLanguage): Promise<string> {
    return (await this.text(ctx, petition, locale)).body;
  }

  /** The languages in which it is ready to be read. */
  @ResolveField(() => [String])
  async locales(@Ctx() ctx: RequestContext, @Parent() { id }: Petition): Promise<Locale[]> {
    return (await this.parts.of(ctx).texts.load(id)).filter((text) => text.isReady).map((text) => text.locale);
  }

  /** All texts with the state of their translation, for staff; others see the ready ones. */
  @ResolveField(() => [PetitionText])
  async texts(@Ctx() ctx: RequestContext, @Parent() petition: Petition): Promise<PetitionText[]> {
    const texts = await this.parts.of(ctx).texts.load(petition.id);
    const reference = texts.find((text) => text.locale === petition.referenceLocale);
    return texts.filter((text) => text.isReady || isStaffOf(ctx, petition)).map((text) => toPetitionText(text, reference));
  }

  @ResolveField(() => [PetitionTarget])
  async targets(@Ctx() ctx: RequestContext, @Parent() petition: Petition): Promise<PetitionTarget[]> {
    return (await this.parts.of(ctx).targets.load(petition.id)).map((target) => toPetitionTarget(target, isStaffOf(ctx, petition)));
  }

  @ResolveField(() => [Milestone])
  async milestones(@Ctx() ctx: RequestContext, @Parent() { id }: Petition): Promise<Milestone[]> {
    return (await this.parts.of(ctx).milestones.load(id)).map(toMilestone);
  }

  /** The newest first. */
  @ResolveField(() => [PetitionUpdate])
  async updates(@Ctx() ctx: RequestContext, @Parent() { id }: Petition): Promise<PetitionUpdate[]> {
    return (await this.parts.of(ctx).updates.load(id)).map(toPetitionUpdate);
  }

  @ResolveField(() => [Erratum])
  async errata(@Ctx() ctx: RequestContext, @Parent() { id }: Petition): Promise<Erratum[]> {
    return (await this.parts.of(ctx).errata.load(id)).map(toErratum);
  }

  @ResolveField(() => [Delivery])
  async deliveries(@Ctx() ctx: RequestContext, @Parent() { id }: Petition): Promise<Delivery[]> {
    const [deliveries, targets] = await Promise.all([this.parts.of(ctx).deliveries.load(id), this.parts.of(ctx).targets.load(id)]);
    return deliveries.map((delivery) => toDelivery(delivery, targets));
  }

  @ResolveField(() => [PetitionAnswer])
  async answers(@Ctx() ctx: RequestContext, @Parent() { id }: Petition): Promise<PetitionAnswer[]> {
    const [answers, targets] = await Promise.all([this.parts.of(ctx).answers.load(id), this.parts.of(ctx).targets.load(id)]);
    return answers.map((answer) => toPetitionAnswer(answer, targets));
  }

  /** The newest first; empty for whoever neither prepares nor reviews it. */
  @ResolveField(() => [PetitionReview])
  async reviews(@Ctx() ctx: RequestContext, @Parent() petition: Petition): Promise<PetitionReview[]> {
    if (!isStaffOf(ctx, petition)) return [];
    return (await this.parts.of(ctx).reviews.load(petition.id)).map((review) => toPetitionReview(ctx.locale, review));
  }

  /** When it came into which state. */
  @ResolveField(() => [PetitionChange])
  async changes(@Ctx() ctx: RequestContext, @Parent() { id }: Petition): Promise<PetitionChange[]> {
    return (await this.parts.of(ctx).changes.load(id)).map(toPetitionChange);
  }

  @ResolveField(() => ImportedTally, { nullable: true })
  async importedTally(@Ctx() ctx: RequestContext, @Parent() { id }: Petition): Promise<ImportedTally | null> {
    const [tally] = await this.parts.of(ctx).importedTallies.load(id);
    return tally ? toImportedTally(tally) : null;
  }

  /** What this person can do with it now. */
  @ResolveField(() => [PetitionVerbs])
  myActions(@Ctx() ctx: RequestContext, @Parent() petition: Petition): PetitionVerb[] {
    return petition.isImported ? [] : possibleVerbs(petition.state).filter((verb) => mayDo(ctx, verb, petition));
  }

  private async text(ctx: RequestContext, { id, referenceLocale }: Petition, locale?: string): Promise<PetitionTextRow> {
    const text = chooseText(await this.parts.of(ctx).texts.load(id), locale ?? ctx.locale, referenceLocale);
    if (!text) throw new NotFound();
    return text;
  }
}
