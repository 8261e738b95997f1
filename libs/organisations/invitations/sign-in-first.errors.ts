import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { UserError } from '#libs/graphql';
import { translate } from '#libs/i18n';

/** The invited address has an account (`signInFirst`), or somebody else is signed in (`otherAddress`). Only who holds the link learns it. */
@ObjectType({ implements: () => [UserError] })
export class SignInFirst extends UserError {}

export function signInFirst({ locale }: RequestContext, code: 'signInFirst' | 'otherAddress'): SignInFirst {
  return Object.assign(new SignInFirst(), { code, message: translate(locale, `organisations.${code}`) });
}
