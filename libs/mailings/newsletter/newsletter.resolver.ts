import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { ConfirmSubscription } from './confirm-subscription.service.js';
import { LeaveNewsletter } from './leave-newsletter.service.js';
import { MySubscription } from './my-subscription.service.js';
import { SubscribeInput, UpdateSubscriptionInput } from './newsletter.input.js';
import { ConfirmSubscriptionResult, SubscribeResult, SubscriptionResult, UpdateSubscriptionResult } from './newsletter.results.js';
import { Subscribe } from './subscribe.service.js';

/** A coalition's newsletter, for citizens: no account, a link in a mail proves the right. */
@Resolver()
export class NewsletterResolver {
  constructor(
    private readonly subscribing: Subscribe,
    private readonly confirming: ConfirmSubscription,
    private readonly mine: MySubscription,
    private readonly leaving: LeaveNewsletter,
  ) {}

  @Mutation(() => SubscribeResult, { description: 'Nothing is sent but a mail that asks whether it was meant' })
  @Public('citizens subscribe without an account')
  subscribe(@Ctx() ctx: RequestContext, @Args('input') input: SubscribeInput): Promise<typeof SubscribeResult> {
    return this.subscribing.run(ctx, input);
  }

  @Mutation(() => ConfirmSubscriptionResult)
  @Public('the token proves the right')
  confirmSubscription(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof ConfirmSubscriptionResult> {
    return this.confirming.run(ctx, token);
  }

  @Query(() => SubscriptionResult, { description: 'What the link at the foot of a mail stands for; changes nothing' })
  @Public('the token proves the right')
  subscription(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof SubscriptionResult> {
    return this.mine.show(ctx, token);
  }

  @Mutation(() => UpdateSubscriptionResult)
  @Public('the token proves the right')
  updateSubscription(@Ctx() ctx: RequestContext, @Args('input') input: UpdateSubscriptionInput): Promise<typeof UpdateSubscriptionResult> {
    return this.mine.update(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'Erases a subscription wholly; always true, whatever the token' })
  @Public('the token proves the right')
  async eraseSubscription(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<boolean> {
    await this.leaving.erase(ctx, token);
    return true;
  }

  @Mutation(() => Boolean, { description: 'No more mails of this newsletter to this mailbox; always true, whatever the token' })
  @Public('the token proves the right')
  async subscriptionWasNotMine(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<boolean> {
    await this.leaving.disown(ctx, token);
    return true;
  }
}
