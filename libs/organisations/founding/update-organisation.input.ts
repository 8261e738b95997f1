import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { OrganisationFactsInput } from '../facts/organisation-facts.input.js';

/** What is not given stays as it is. */
@InputType()
export class UpdateOrganisationInput extends OrganisationFactsInput {
  @Field(() => ID) organisationId: string;
  @Field(() => WordsInput, { nullable: true }) name?: WordsInput | null;
  @Field(() => WordsInput, { nullable: true }) about?: WordsInput | null;
  @Field(() => WordsInput, { nullable: true }) city?: WordsInput | null;
  /** Empty for none. */
  @Field(() => String, { nullable: true }) website?: string | null;
  /** `#rrggbb`; empty for none. */
  @Field(() => String, { nullable: true }) accent?: string | null;
  /** Host names, as `www.association.ma`. */
  @Field(() => [String], { nullable: true }) embedDomains?: string[] | null;
}
