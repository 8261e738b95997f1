import { Field, ID, ObjectType } from '@nestjs/graphql';
import { pageOf, Words } from '#libs/graphql';
import type { OrganisationRow } from './organisation.entity.js';

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
  @Field(() => OrganisationTexts) texts: OrganisationTexts;
}

@ObjectType()
export class OrganisationPage extends pageOf(Organisation) {}

export function toOrganisation(row: OrganisationRow): Organisation {
  const { id, slug, website, accent, embedDomains, name, about, city } = row;
  return Object.assign(new Organisation(), { id, slug, website, accent, embedDomains, texts: Object.assign(new OrganisationTexts(), { name, about, city }) });
}
