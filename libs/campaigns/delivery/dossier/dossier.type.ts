import { Field, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, resultUnion } from '#libs/graphql';
import type { LetterLocale } from './dossier-letter.entity.js';

/** The letter that goes with a dossier, in one of its two languages. */
@ObjectType()
export class DossierLetter {
  @Field(() => String) locale: LetterLocale;
  @Field() body: string;
  /** Whether somebody gave it these words; else it is written from the petition anew each time. */
  @Field() isKept: boolean;
  /** Confirmed signatures today. */
  @Field(() => Int) confirmed: number;
  /** Whether somebody gave it words that do not say that number. */
  @Field() isBehind: boolean;
}

export const DossierLetterResult = resultUnion('DossierLetterResult', () => [DossierLetter, InvalidInput] as const);
