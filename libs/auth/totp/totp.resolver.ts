import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { IllegalMove, InvalidInput, resultUnion, TooManyRequests } from '#libs/graphql';
import { Me } from '../me.type.js';
import { EnrolTotp } from './enrol-totp.service.js';
import { TotpStarted } from './totp-started.type.js';

export const StartTotpResult = resultUnion('StartTotpResult', () => [TotpStarted, IllegalMove]);
export const TotpResult = resultUnion('TotpResult', () => [Me, IllegalMove, InvalidInput, TooManyRequests]);

@Resolver()
export class TotpResolver {
  constructor(private readonly enrolment: EnrolTotp) {}

  @Mutation(() => StartTotpResult, { description: 'A secret for an authenticator app.' })
  @Allow('account.keep')
  startTotp(@Ctx() ctx: RequestContext): Promise<typeof StartTotpResult> {
    return this.enrolment.start(ctx);
  }

  @Mutation(() => TotpResult, { description: 'From now on signing in asks for a code.' })
  @Allow('account.keep')
  confirmTotp(@Ctx() ctx: RequestContext, @Args('code') code: string): Promise<typeof TotpResult> {
    return this.enrolment.confirm(ctx, code);
  }

  @Mutation(() => TotpResult, { description: 'Signing in asks for no code any more.' })
  @Allow('account.keep')
  disableTotp(@Ctx() ctx: RequestContext, @Args('code') code: string): Promise<typeof TotpResult> {
    return this.enrolment.disable(ctx, code);
  }
}
