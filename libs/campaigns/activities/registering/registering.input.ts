import { Field, ID, InputType } from '@nestjs/graphql';
import { Affiliations, Genders, Needs, type Affiliation, type Gender, type Need } from '../activity.enums.js';

/** What everybody who comes may say of themselves. */
@InputType()
export class PersonInput {
  @Field() name: string;
  @Field(() => Affiliations) affiliation: Affiliation;
  /** Slug or id of a member of the coalition, when the affiliation is MEMBER. */
  @Field(() => String, { nullable: true }) organisation?: string | null;
  /** Its name, when the affiliation is OTHER. */
  @Field(() => String, { nullable: true }) otherOrganisation?: string | null;
  /** Unset when they would rather not say. */
  @Field(() => Genders, { nullable: true }) gender?: Gender | null;
  @Field(() => [Needs], { nullable: true }) needs?: Need[] | null;
  /** What else helps them to take part. */
  @Field(() => String, { nullable: true }) needsNote?: string | null;
}

@InputType()
export class RegisterInput extends PersonInput {
  /** Slug or id. */
  @Field() activity: string;
  @Field() email: string;
  /** fr, ar, en or es: the language of the mails. */
  @Field(() => String, { nullable: true }) locale?: string | null;
}

@InputType()
export class EnrolInput extends PersonInput {
  @Field(() => ID) activityId: string;
  /** Without one nobody is mailed. */
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) locale?: string | null;
}

@InputType()
export class WalkInInput extends PersonInput {
  @Field(() => ID) activityId: string;
}
