import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import type { OrganisationKind } from '../organisation.entity.js';

export const OrganisationKinds = {
  ASSOCIATION: 'association', UNION: 'union', FEDERATION: 'federation', COALITION: 'coalition', FOUNDATION: 'foundation', COOPERATIVE: 'cooperative', INFORMAL: 'informal', OTHER: 'other',
} as const satisfies Record<string, OrganisationKind>;
registerEnumType(OrganisationKinds, { name: 'OrganisationKind', description: 'What an organisation is in law; INFORMAL for a group without legal form.' });

/** A town outside Morocco. */
@InputType()
export class BranchAbroadInput {
  /** `FR` */
  @Field() country: string;
  @Field() town: string;
}

/** What is known of an organisation as such. What is not given stays as it is; empty for none. */
@InputType({ isAbstract: true })
export class OrganisationFactsInput {
  @Field(() => String, { nullable: true }) acronym?: string | null;
  @Field(() => OrganisationKinds, { nullable: true }) kindOfOrganisation?: OrganisationKind | null;
  /** Day of its legal formation, `2018-04-12`. */
  @Field(() => String, { nullable: true }) formedOn?: string | null;
  /** Or why it has no legal form. */
  @Field(() => String, { nullable: true }) unformedReason?: string | null;
  /** Area of its seat in Morocco, `MA-TNG`, or another country, `FR`. */
  @Field(() => String, { nullable: true }) seat?: string | null;
  /** Areas of its branches. */
  @Field(() => [String], { nullable: true }) branches?: string[] | null;
  @Field(() => [BranchAbroadInput], { nullable: true }) branchesAbroad?: BranchAbroadInput[] | null;
  /** Codes, as `health`. */
  @Field(() => [String], { nullable: true }) themes?: string[] | null;
  /** Codes of the languages it works in, as `ary`. */
  @Field(() => [String], { nullable: true }) languages?: string[] | null;
}
