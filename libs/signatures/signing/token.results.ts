import { Field, ObjectType } from '@nestjs/graphql';
import { LinkExpired } from '#libs/auth';
import { resultUnion } from '#libs/graphql';

/** The signature is confirmed, now or before. */
@ObjectType()
export class SignatureConfirmed {
  @Field() message: string;
  /** Of the petition, for the page that follows. */
  @Field() petitionSlug: string;
  /** Slug of the partner whose link brought the signer, for the links by which the petition is passed on. */
  @Field(() => String, { nullable: true }) sourceOrganisation: string | null;
}

/** There is no signature behind this link any more; so it is also after a second click. */
@ObjectType()
export class SignatureWithdrawn {
  @Field() message: string;
}

export const ConfirmSignatureResult = resultUnion('ConfirmSignatureResult', () => [SignatureConfirmed, LinkExpired]);
export const WithdrawSignatureResult = resultUnion('WithdrawSignatureResult', () => [SignatureWithdrawn, LinkExpired]);
