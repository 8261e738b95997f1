import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, resultUnion } from '#libs/graphql';
import { Organisation } from '#libs/organisations';
import type { OpeningRow } from './participant-opening.entity.js';

/** The first paragraph of an organisation's own page of a petition, in one language. */
@ObjectType()
export class Opening {
  @Field(() => ID) id: string;
  @Field() locale: string;
  @Field() words: string;
  @Field() writtenAt: Date;
  /** Null for a draft; the one that is approved is shown. */
  @Field(() => Date, { nullable: true }) approvedAt: Date | null;
}
export const OpeningResult = resultUnion('OpeningResult', () => [Opening, InvalidInput] as const);

/** A petition as one of its carriers shows it: in its name and colours, its own words first. */
@ObjectType()
export class PetitionVariant {
  @Field(() => Organisation) organisation: Organisation;
  /** In the language asked for; null when it has approved none. */
  @Field(() => String, { nullable: true }) opening: string | null;
}

@InputType()
export class WriteOpeningInput {
  /** Slug or id. */
  @Field() petition: string;
  @Field(() => ID) organisationId: string;
  @Field() locale: string;
  /** Plain text, at most 600 signs. */
  @Field() words: string;
}

export function toOpening({ id, locale, words, writtenAt, approvedAt }: OpeningRow): Opening {
  return Object.assign(new Opening(), { id, locale, words, writtenAt, approvedAt });
}
