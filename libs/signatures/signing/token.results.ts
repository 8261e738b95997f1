import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion, UserError } from '#libs/graphql';

/** The signature is confirmed, now or before. */
@ObjectType()
export class SignatureConfirmed {
  @Field() message: string;
  /** Of the petition, for the page that follows. */
  @Field() petitionSlug: string;
}

/** There is no signature behind this link any more; so it is also after a second click. */
@ObjectType()
export class SignatureWithdrawn {
  @Field() message: string;
}

/** The link is wrong or older than seven days; nothing was changed. */
@ObjectType({ implements: () => [UserError] })
export class LinkExpired extends UserError {}

export const ConfirmSignatureResult = resultUnion('ConfirmSignatureResult', () => [SignatureConfirmed, LinkExpired]);
export const WithdrawSignatureResult = resultUnion('WithdrawSignatureResult', () => [SignatureWithdrawn, LinkExpired]);
