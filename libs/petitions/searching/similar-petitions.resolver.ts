import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { isLocale } from '#libs/i18n';
import { SimilarPetition, toSimilarPetition } from './similar-petition.type.js';
import { SimilarPetitions } from './similar-petitions.service.js';

@ArgsType()
class DraftWords {
  /** Language of the draft: fr, ar, en or es */
  @Field() locale: string;
  @Field() title: string;
  @Field() body: string;
  /** Id of the draft itself, once it is saved. */
  @Field(() => ID, { nullable: true }) except?: string;
}

/** The warning beside a draft, for who writes and who reviews it: somebody may already have asked for this. */
@Resolver()
export class SimilarPetitionsResolver {
  constructor(private readonly similar: SimilarPetitions) {}

  @Allow('petition.read')
  @Query(() => [SimilarPetition])
  async similarPetitions(@Ctx() ctx: RequestContext, @Args() draft: DraftWords): Promise<SimilarPetition[]> {
    const { locale, title, body, except } = draft;
    return isLocale(locale) ? (await this.similar.run(ctx, { locale, title, body }, except)).map(toSimilarPetition) : [];
  }
}
