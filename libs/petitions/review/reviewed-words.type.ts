import { Field, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#libs/i18n';
import type { CanonicalWords } from '../canonical-text.js';
import { PetitionTarget } from '../reading/petition-parts.type.js';

/** A text as it was reviewed. */
@ObjectType()
export class ReviewedText {
  @Field(() => String) locale: Locale;
  @Field() title: string;
  @Field() body: string;
}

/** What a reviewer had before their eyes: the ready texts, and whom the petition addressed. */
@ObjectType()
export class ReviewedWords {
  @Field(() => String) referenceLocale: Locale;
  @Field(() => [ReviewedText]) texts: ReviewedText[];
  @Field(() => [PetitionTarget]) targets: PetitionTarget[];
}

export function toReviewedWords(canonical: string): ReviewedWords {
  const { referenceLocale, texts, targets } = JSON.parse(canonical) as CanonicalWords;
  return Object.assign(new ReviewedWords(), {
    referenceLocale,
    texts: Object.entries(texts).map(([locale, text]) => Object.assign(new ReviewedText(), { locale, ...text })),
    targets: targets.map(({ kind, name }, position) => Object.assign(new PetitionTarget(), { position, kind, words: name })),
  });
}
