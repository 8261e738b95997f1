import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { PageArgs, type Page } from '#libs/graphql';
import { Mailing, MailingPage } from '../mailing.type.js';
import { Mailings } from './mailings.service.js';

/** Doors to the mailings of an organisation. */
@Resolver(() => Mailing)
export class MailingsResolver {
  constructor(private readonly finding: Mailings) {}

  @Query(() => Mailing)
  @Allow('mailing.read')
  mailing(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Mailing> {
    return this.finding.byId(ctx, id);
  }

  @Query(() => MailingPage, { description: 'Newest first; the organisation by slug or id' })
  @Allow('mailing.read')
  mailings(@Ctx() ctx: RequestContext, @Args('organisation') organisation: string, @Args() page: PageArgs): Promise<Page<Mailing>> {
    return this.finding.of(ctx, organisation, page);
  }
}
