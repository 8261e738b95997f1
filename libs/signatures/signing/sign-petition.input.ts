import { Field, InputType, registerEnumType } from '@nestjs/graphql';

export enum PublicNameChoice {
  HIDDEN = 'HIDDEN',
  INITIALS = 'INITIALS',
  FULL = 'FULL',
}
registerEnumType(PublicNameChoice, { name: 'PublicName', description: 'How the name of a signer is shown on the page' });

/** One box: may this organisation send its news? */
@InputType()
export class ConsentInput {
  /** Slug or id of an organisation of the petition. */
  @Field() organisation: string;
  @Field() given: boolean;
}

@InputType()
export class SignPetitionInput {
  @Field() petitionSlug: string;
  @Field() email: string;
  @Field() givenName: string;
  @Field() familyName: string;
  /** fr, ar, en or es: the language of the mails. */
  @Field({ nullable: true }) locale?: string;
  /** ISO 3166, two letters; MA when unset. */
  @Field({ nullable: true }) country?: string;
  /** Province or prefecture, like MA-TNG. */
  @Field({ nullable: true }) area?: string;
  @Field(() => PublicNameChoice, { nullable: true }) publicName?: PublicNameChoice;
  /** Slug of the organisation whose link brought the signer. */
  @Field({ nullable: true }) sourceOrganisation?: string;
  /** Where ChallengeNeeded asked for one. */
  @Field({ nullable: true }) proof?: string;
  @Field(() => [ConsentInput], { nullable: true }) consents?: ConsentInput[];
}
