import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { Unsubscribe } from '#libs/signatures';

/** The button on the page behind the link of a mailing. */
@Resolver()
export class UnsubscribeResolver {
  constructor(private readonly unsubscribing: Unsubscribe) {}

  /** The answer is the same for every token, known or not. */
  @Mutation(() => Boolean, { description: 'Ends the news of the organisation that wrote the mail; always true, whatever the token' })
  @Public('the token in the mail proves the right')
  async unsubscribe(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<boolean> {
    await this.unsubscribing.run(ctx, token);
    return true;
  }
}
