import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { UserError } from '#libs/graphql';
import { translate } from '#libs/i18n';

/** Address, password or code is wrong; which one is not said. */
@ObjectType({ implements: () => [UserError] })
export class SignInFailed extends UserError {}

/** The password is right; sign in again with a code. */
@ObjectType({ implements: () => [UserError] })
export class TotpRequired extends UserError {}

export function signInFailed(ctx: RequestContext): SignInFailed {
  return Object.assign(new SignInFailed(), { code: 'signInFailed', message: translate(ctx.locale, 'auth.signInFailed') });
}

export function totpRequired(ctx: RequestContext): TotpRequired {
  return Object.assign(new TotpRequired(), { code: 'totpRequired', message: translate(ctx.locale, 'auth.totpRequired') });
}
