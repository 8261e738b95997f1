import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { CountNewsletter } from './count-newsletter.service.js';
import { NewsletterNumbers } from './newsletter-numbers.type.js';

/** How the newsletters of an organisation's coalitions stand. */
@Resolver()
export class NewsletterNumbersResolver {
  constructor(private readonly counting: CountNewsletter) {}

  @Query(() => [NewsletterNumbers], { description: 'One for each coalition the organisation belongs to' })
  @Allow('newsletter.read')
  newsletterNumbers(@Ctx() ctx: RequestContext, @Args('organisation') organisation: string): Promise<NewsletterNumbers[]> {
    return this.counting.run(ctx, organisation);
  }
}
