import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class ReferenceConsent {
  @Field() organisation: string;
  @Field() given: boolean;
}

/** The same answers as Sawt's. */
@InputType()
export class ReferenceInput {
  @Field() petitionSlug: string;
  @Field() email: string;
  @Field() givenName: string;
  @Field() familyName: string;
  @Field({ nullable: true }) locale?: string;
  @Field({ nullable: true }) country?: string;
  @Field({ nullable: true }) area?: string;
  @Field({ nullable: true }) publicName?: string;
  @Field({ nullable: true }) sourceOrganisation?: string;
  @Field(() => [ReferenceConsent], { nullable: true }) consents?: ReferenceConsent[];
}
