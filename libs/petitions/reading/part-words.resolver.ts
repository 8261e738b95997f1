import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { inLocale, isLocale } from '#libs/i18n';
import { InLanguage } from './in-language.args.js';
import { Erratum, Milestone, PetitionTarget, PetitionUpdate } from './petition-parts.type.js';

const say = (ctx: RequestContext, words: Multilingual, locale?: string) => inLocale(words, isLocale(locale) ? locale : ctx.locale);

/** The name of a target in a language. */
@Resolver(() => PetitionTarget)
export class TargetWordsResolver {
  @ResolveField(() => String)
  name(@Ctx() ctx: RequestContext, @Parent() { words }: PetitionTarget, @Args() { locale }: InLanguage): string {
    return say(ctx, words, locale);
  }
}

/** The label of a milestone in a language; empty when it has none. */
@Resolver(() => Milestone)
export class MilestoneWordsResolver {
  @ResolveField(() => String)
  label(@Ctx() ctx: RequestContext, @Parent() { words }: Milestone, @Args() { locale }: InLanguage): string {
    return say(ctx, words, locale);
  }
}

/** Title and text of news in a language. */
@Resolver(() => PetitionUpdate)
export class UpdateWordsResolver {
  @ResolveField(() => String)
  title(@Ctx() ctx: RequestContext, @Parent() { titles }: PetitionUpdate, @Args() { locale }: InLanguage): string {
    return say(ctx, titles, locale);
  }
  @ResolveField(() => String)
  body(@Ctx() ctx: RequestContext, @Parent() { bodies }: PetitionUpdate, @Args() { locale }: InLanguage): string {
    return say(ctx, bodies, locale);
  }
}

/** The words of an erratum in a language. */
@Resolver(() => Erratum)
export class ErratumWordsResolver {
  @ResolveField(() => String)
  text(@Ctx() ctx: RequestContext, @Parent() { words }: Erratum, @Args() { locale }: InLanguage): string {
    return say(ctx, words, locale);
  }
}
