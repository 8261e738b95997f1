import { Field, ID, ObjectType } from '@nestjs/graphql';
import { pageOf, Words } from '#libs/graphql';
import { OrganisationKinds } from './facts/organisation-facts.input.js';
import type { OrganisationKind, OrganisationRow } from './organisation.entity.js';

/** What an organisation says of itself, in every language it wrote it in. */
@ObjectType()
export class OrganisationTexts {
  @Field(() => Words) name: Words;
  @Field(() => Words) about: Words;
  @Field(() => Words) city: Words;
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
  /** Code of the area of its seat: `MA-TNG` */
  @Field(() => String, { nullable: true }) seat: string | null;
  /** Codes of the areas of its branches. */
  @Field(() => [String]) branches: string[];
  /** Codes, as `health`. */
  @Field(() => [String]) themes: string[];
  @Field(() => OrganisationTexts) texts: OrganisationTexts;
}

@ObjectType()
export class OrganisationPage extends pageOf(Organisation) {}

export function toOrganisation(row: OrganisationRow): Organisation {
  const { id, slug, website, accent, embedDomains, name, about, city, acronym, kind, formedOn, unformedReason, seat, branches, themes } = row;
  const facts = { acronym, kindOfOrganisation: kind, formedOn, unformedReason, seat, branches, themes };
  return Object.assign(new Organisation(), { id, slug, website, accent, embedDomains, ...facts, texts: Object.assign(new OrganisationTexts(), { name, about, city }) });
}
