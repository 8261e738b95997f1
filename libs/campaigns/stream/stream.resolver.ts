import { Args, ArgsType, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { PageArgs, RequestLoader, type Page } from '#libs/graphql';
import { Coalition, Coalitions, inLanguage, inLocaleOf, toCoalition } from '#libs/organisations';
import { Stream } from './stream.service.js';
import { Happening, HappeningPage } from './stream.type.js';

@ArgsType()
class StreamArgs extends PageArgs {
  /** Slug; all coalitions when unset. */
  @Field(() => String, { nullable: true }) coalition?: string | null;
}

/** What happened lately in public. */
@Resolver(() => Happening)
export class StreamResolver {
  constructor(
    private readonly reading: Stream,
    private readonly coalitions: Coalitions,
  ) {}

  private readonly houses = new RequestLoader(async (ctx: RequestContext, ids: string[]) => new Map((await this.coalitions.byIds(ctx, ids)).map((row) => [row.id, toCoalition(row)])));

  @Query(() => HappeningPage, { description: 'The newest first.' })
  @Public('what happened in public')
  stream(@Ctx() ctx: RequestContext, @Args() args: StreamArgs): Promise<Page<Happening>> {
    return this.reading.page(ctx, args);
  }

  @ResolveField(() => String, { description: 'Of the petition, campaign or activity; the name of the organisation or coalition.' })
  title(@Ctx() ctx: RequestContext, @Parent() { titles }: Happening, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, titles, locale);
  }

  @ResolveField(() => String, { description: 'To whom it was handed or who answered, the title of the news, the coalition joined; may be empty.' })
  words(@Ctx() ctx: RequestContext, @Parent() { said }: Happening, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, said, locale);
  }

  @ResolveField(() => Coalition, { nullable: true })
  async coalition(@Ctx() ctx: RequestContext, @Parent() { coalitionId }: Happening): Promise<Coalition | null> {
    return (await this.houses.load(ctx, coalitionId)) ?? null;
  }
}
