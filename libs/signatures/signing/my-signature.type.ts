import { Field, ObjectType } from '@nestjs/graphql';
import { LinkExpired } from '#libs/auth';
import { resultUnion } from '#libs/graphql';
import { Petition } from '#libs/petitions';

@ObjectType()
export class MyConsent {
  /** Slug of the organisation. */
  @Field() organisation: string;
  @Field() name: string;
  @Field() givenAt: Date;
  @Field(() => Date, { nullable: true }) unsubscribedAt: Date | null;
  /** The words of the box that was ticked. */
  @Field() wording: string;
}

/** All that is kept about one signature, for the signer. Name and address are not readable here: they are sealed to the organisations ticked. */
@ObjectType()
export class MySignature {
  @Field(() => Petition) petition: Petition;
  /** pending, confirmed, held (waiting for review) or invalidated */
  @Field() state: string;
  @Field() signedAt: Date;
  @Field(() => Date, { nullable: true }) confirmedAt: Date | null;
  @Field() country: string;
  @Field(() => String, { nullable: true }) area: string | null;
  @Field() locale: string;
  /** As shown on the page; null when it is not shown. */
  @Field(() => String, { nullable: true }) shownName: string | null;
  @Field(() => [MyConsent]) consents: MyConsent[];
}

export const MySignatureResult = resultUnion('MySignatureResult', () => [MySignature, LinkExpired]);
