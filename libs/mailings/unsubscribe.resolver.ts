import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { LeaveNewsletter } from './newsletter/leave-newsletter.service.js';

/** The button on the page behind the link of a mailing. */
@Resolver()
export class UnsubscribeResolver {
  constructor(private readonly leaving: LeaveNewsletter) {}

  /** The answer is the same for every token, known or not. */
  @Mutation(() => Boolean, { description: 'Ends the news the mail came from: an organisation’s to a signer, or a newsletter; always true, whatever the token' })
  @Public('the token in the mail proves the right')
  async unsubscribe(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<boolean> {
    await this.leaving.unsubscribe(ctx, token);
    return true;
  }
}
