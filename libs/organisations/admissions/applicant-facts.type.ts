import { Field, ObjectType } from '@nestjs/graphql';
import { OrganisationKinds } from '../facts/organisation-facts.input.js';
import type { OrganisationKind } from '../organisation.entity.js';
import type { ApplicationRow } from './application.entity.js';

/** What an applicant says of itself, as it reads it behind its link and as the coalition reads it. */
@ObjectType({ isAbstract: true })
export abstract class ApplicantFacts {
  @Field(() => String, { nullable: true }) acronym: string | null;
  @Field(() => OrganisationKinds, { nullable: true }) kindOfOrganisation: OrganisationKind | null;
  @Field(() => String, { nullable: true }) formedOn: string | null;
  @Field(() => String, { nullable: true }) unformedReason: string | null;
  @Field(() => String, { nullable: true }) seat: string | null;
  @Field(() => [String]) branches: string[];
  @Field(() => [String]) themes: string[];
  @Field(() => String, { nullable: true }) website: string | null;
  @Field() motivation: string;
}

export function applicantFacts({ acronym, kind, formedOn, unformedReason, seat, branches, themes, website, motivation }: ApplicationRow): { [Fact in keyof ApplicantFacts]: ApplicantFacts[Fact] } {
  return { acronym, kindOfOrganisation: kind, formedOn, unformedReason, seat, branches, themes, website, motivation };
}
