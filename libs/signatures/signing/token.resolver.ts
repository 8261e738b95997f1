import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { ConfirmSignature } from './confirm-signature.service.js';
import { MySignatureResult } from './my-signature.type.js';
import { ShowMySignature } from './my-signature.service.js';
import { NotMe } from './not-me.service.js';
import { ConfirmSignatureResult, WithdrawSignatureResult } from './token.results.js';
import { WithdrawSignature } from './withdraw-signature.service.js';

/** What the links in a signer's mails lead to. */
@Resolver()
export class TokenResolver {
  constructor(
    private readonly confirming: ConfirmSignature,
    private readonly withdrawing: WithdrawSignature,
    private readonly showing: ShowMySignature,
    private readonly denying: NotMe,
  ) {}

  @Mutation(() => ConfirmSignatureResult)
  @Public('the token proves the right')
  confirmSignature(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof ConfirmSignatureResult> {
    return this.confirming.run(ctx, token);
  }

  @Mutation(() => WithdrawSignatureResult)
  @Public('the token proves the right')
  withdrawSignature(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof WithdrawSignatureResult> {
    return this.withdrawing.run(ctx, token);
  }

  @Mutation(() => WithdrawSignatureResult)
  @Public('the token proves the right')
  signatureWasNotMine(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof WithdrawSignatureResult> {
    return this.denying.run(ctx, token);
  }

  /** A query, so it changes nothing; still the page asks for it after a button only. */
  @Query(() => MySignatureResult)
  @Public('the token proves the right')
  mySignature(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof MySignatureResult> {
    return this.showing.run(ctx, token);
  }
}
