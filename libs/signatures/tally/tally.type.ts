import { Field, Int, ObjectType } from '@nestjs/graphql';

/** One cell of a breakdown. Cells under 10 are hidden from the public and summed in `hidden`. */
@ObjectType()
export class TallyCell {
  /** A day, a country or area code, an organisation's slug, a language; empty when not known. */
  @Field() key: string;
  /** Its name in the language asked for. */
  @Field() name: string;
  @Field(() => Int) confirmed: number;
}

/** Confirmed signatures: the exact number, and the breakdowns as far as they are counted. */
@ObjectType()
export class Tally {
  /** Exact when read: moved with each confirmation and withdrawal. */
  @Field(() => Int) confirmed: number;
  @Field() asOf: Date;
  /** Up to when the breakdowns are counted; null while there are none. */
  @Field(() => Date, { nullable: true }) partsAsOf: Date | null;
  petitionId: string;
  /** Whether small cells are hidden from this reader. */
  hidesSmall: boolean;
}
