import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Words } from '#libs/graphql';
import { Logo, toLogo } from './logos/logo.type.js';
import type { CoalitionRow } from './coalition.entity.js';

/** What a coalition says of itself, in every language it wrote it in. */
@ObjectType()
export class CoalitionTexts {
  @Field(() => Words) name: Words;
  @Field(() => Words) about: Words;
}

/** Organisations that act together. `name` and `about` are fields that take a language. */
@ObjectType()
export class Coalition {
  @Field(() => ID) id: string;
  @Field() slug: string;
  /** `#rrggbb` */
  @Field(() => String, { nullable: true }) accent: string | null;
  @Field(() => Logo, { nullable: true }) logo: Logo | null;
  /** Only shows petitions imported from elsewhere. */
  @Field() isArchive: boolean;
  /** Takes groups without legal form. */
  @Field() welcomesInformal: boolean;
  @Field(() => CoalitionTexts) texts: CoalitionTexts;
}

export function toCoalition(row: CoalitionRow): Coalition {
  const { id, slug, accent, logo, isArchive, welcomesInformal, name, about } = row;
  return Object.assign(new Coalition(), { id, slug, accent, logo: toLogo(logo), isArchive, welcomesInformal, texts: Object.assign(new CoalitionTexts(), { name, about }) });
}
