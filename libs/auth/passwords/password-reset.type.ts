import { Field, ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { UserError } from '#libs/graphql';
import { translate } from '#libs/i18n';

/** The same for every address: if it has an account, a mail with a link is on its way. */
@ObjectType()
export class PasswordResetRequested {
  @Field() message: string;
}

/** The new password counts; sign in with it. */
@ObjectType()
export class PasswordReset {
  @Field() message: string;
}

/** The link was used, is too old, or is none of ours. */
@ObjectType({ implements: () => [UserError] })
export class LinkExpired extends UserError {}

export function passwordResetRequested({ locale }: RequestContext): PasswordResetRequested {
  return Object.assign(new PasswordResetRequested(), { message: translate(locale, 'auth.resetRequested') });
}

export function passwordReset({ locale }: RequestContext): PasswordReset {
  return Object.assign(new PasswordReset(), { message: translate(locale, 'auth.resetDone') });
}

export function linkExpired({ locale }: RequestContext): LinkExpired {
  return Object.assign(new LinkExpired(), { code: 'linkExpired', message: translate(locale, 'auth.linkExpired') });
}
