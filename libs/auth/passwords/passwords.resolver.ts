import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { InvalidInput, resultUnion, TooManyRequests } from '#libs/graphql';
import { Me } from '../me.type.js';
import { ChangePasswordInput } from './change-password.input.js';
import { ChangePassword } from './change-password.service.js';
import { LinkExpired, PasswordReset, PasswordResetRequested } from './password-reset.type.js';
import { RequestPasswordReset } from './request-password-reset.service.js';
import { ResetPassword } from './reset-password.service.js';

export const ChangePasswordResult = resultUnion('ChangePasswordResult', () => [Me, InvalidInput, TooManyRequests]);
export const RequestPasswordResetResult = resultUnion('RequestPasswordResetResult', () => [PasswordResetRequested, TooManyRequests]);
export const ResetPasswordResult = resultUnion('ResetPasswordResult', () => [PasswordReset, LinkExpired, InvalidInput]);

@Resolver()
export class PasswordsResolver {
  constructor(
    private readonly changing: ChangePassword,
    private readonly requesting: RequestPasswordReset,
    private readonly resetting: ResetPassword,
  ) {}

  @Mutation(() => ChangePasswordResult, { description: 'My other sessions end.' })
  @Allow('account.keep')
  changePassword(@Ctx() ctx: RequestContext, @Args('input') input: ChangePasswordInput): Promise<typeof ChangePasswordResult> {
    return this.changing.run(ctx, input);
  }

  @Mutation(() => RequestPasswordResetResult, { description: 'The same answer for every address.' })
  @Public('who forgot the password cannot sign in')
  requestPasswordReset(@Ctx() ctx: RequestContext, @Args('email') email: string): Promise<typeof RequestPasswordResetResult> {
    return this.requesting.run(ctx, email);
  }

  @Mutation(() => ResetPasswordResult, { description: 'With the token of a mailed link.' })
  @Public('the token is the proof')
  resetPassword(@Ctx() ctx: RequestContext, @Args('token') token: string, @Args('password') password: string): Promise<typeof ResetPasswordResult> {
    return this.resetting.run(ctx, token, password);
  }
}
