import { Field, ID, ObjectType } from '@nestjs/graphql';
import { pageOf, Words } from '#libs/graphql';
import { OrganisationKinds } from './facts/organisation-facts.input.js';
import { Logo, toLogo } from './logos/logo.type.js';
import type { OrganisationKind, OrganisationRow } from './organisation.entity.js';

/** What an organisation says of itself, in every language it wrote it in. */
@ObjectType()
export class OrganisationTexts {
  @Field(() => Words) name: Words;
  @Field(() => Words) about: Words;
  @Field(() => Words) city: Words;
}

/** A town outside Morocco. */
@ObjectType()
export class BranchAbroad {
  /** `FR` */
  @Field() country: string;
  @Field() town: string;
}

/** An association. `name`, `about` and `city` are fields that take a language. */
@ObjectType()
export class Organisation {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field(() => String, { nullable: true }) website: string | null;
  /** `#rrggbb` */
  @Field(() => String, { nullable: true }) accent: string | null;
  /** Host names whose pages may show its petitions in a frame. */
  @Field(() => [String]) embedDomains: string[];
  @Field(() => String, { nullable: true }) acronym: string | null;
  @Field(() => OrganisationKinds, { nullable: true }) kindOfOrganisation: OrganisationKind | null;
  /** Day of its legal formation: `2018-04-12` */
  @Field(() => String, { nullable: true }) formedOn: string | null;
  /** Why it has no legal form. */
  @Field(() => String, { nullable: true }) unformedReason: string | null;
  /** Area of its seat, `MA-TNG`, or another country, `FR`; its town is `city`. */
  @Field(() => String, { nullable: true }) seat: string | null;
  /** Codes of the areas of its branches. */
  @Field(() => [String]) branches: string[];
  /** Branches outside Morocco. */
  @Field(() => [BranchAbroad]) branchesAbroad: BranchAbroad[];
  /** Codes, as `health`. */
  @Field(() => [String]) themes: string[];
  /** Codes of the languages it works in, as `ary`. */
  @Field(() => [String]) languages: string[];
  @Field(() => Logo, { nullable: true }) logo: Logo | null;
  @Field(() => OrganisationTexts) texts: OrganisationTexts;
}

@ObjectType()
export class OrganisationPage extends pageOf(Organisation) {}

export function toOrganisation(row: OrganisationRow): Organisation {
  const { id, slug, website, accent, embedDomains, name, about, city, acronym, kind, formedOn, unformedReason, seat, branches, branchesAbroad, themes, languages, logo } = row;
  const facts = { acronym, kindOfOrganisation: kind, formedOn, unformedReason, seat, branches, branchesAbroad, themes, languages, logo: toLogo(logo) };
  return Object.assign(new Organisation(), { id, slug, website, accent, embedDomains, ...facts, texts: Object.assign(new OrganisationTexts(), { name, about, city }) });
}
