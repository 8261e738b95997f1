import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Organisation } from '#libs/organisations';
import { Affiliations, Genders, Needs, RegistrationSources, RegistrationStates, type Affiliation, type Gender, type Need, type RegistrationSource } from '../activity.enums.js';
import type { RegistrationState } from '../activity.states.js';

/** Somebody who wants to come, waits for a place or came; for who prepares the activity and for who registered them. */
@ObjectType()
export class ActivityRegistration {
  @Field(() => ID) id: string;
  @Field(() => ID) activityId: string;
  @Field(() => RegistrationStates) state: RegistrationState;
  @Field(() => RegistrationSources) source: RegistrationSource;
  @Field() name: string;
  /** Empty when staff registered them without one. */
  @Field() email: string;
  @Field(() => Affiliations) affiliation: Affiliation;
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  /** In words, when it is no member of the coalition. */
  @Field() otherOrganisation: string;
  /** Null when they did not say. */
  @Field(() => Genders, { nullable: true }) gender: Gender | null;
  @Field(() => [Needs]) needs: Need[];
  @Field() needsNote: string;
  /** Null while nobody has said. */
  @Field(() => Boolean, { nullable: true }) attended: boolean | null;
  @Field(() => Date) askedAt: Date;
  /** They had name and address erased. */
  @Field() isErased: boolean;
}
