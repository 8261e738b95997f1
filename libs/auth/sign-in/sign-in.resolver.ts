import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { resultUnion, TooManyRequests } from '#libs/graphql';
import { dropCookie, handCookie } from './hand-cookie.js';
import type { Carrier } from '../sessions/session-cookie.js';
import { SignInFailed, TotpRequired } from './sign-in.errors.js';
import { SignInInput } from './sign-in.input.js';
import { SignIn } from './sign-in.service.js';
import { SignOut } from './sign-out.service.js';
import { SignedIn } from './signed-in.type.js';

export const SignInResult = resultUnion('SignInResult', () => [SignedIn, SignInFailed, TotpRequired, TooManyRequests]);

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signingIn: SignIn,
    private readonly signingOut: SignOut,
  ) {}

  @Mutation(() => SignInResult, { description: 'Signs staff in; the session comes as a cookie.' })
  @Public('nobody is known before')
  async signIn(@Ctx() ctx: RequestContext, @Args('input') input: SignInInput, @Context() carrier: Carrier): Promise<typeof SignInResult> {
    return handCookie(carrier, await this.signingIn.run(ctx, input));
  }

  @Mutation(() => Boolean, { description: 'Ends this session; true also when there was none.' })
  @Public('leaving needs no right')
  async signOut(@Ctx() ctx: RequestContext, @Context() carrier: Carrier): Promise<boolean> {
    await this.signingOut.run(ctx);
    return dropCookie(carrier);
  }
}
