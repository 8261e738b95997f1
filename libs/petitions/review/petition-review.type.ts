import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '#libs/i18n';
import type { PetitionReviewRow, ReviewDecision } from '../petition-review.entity.js';
import { isReasonCode } from './review-reasons.js';
import { ReviewReason, toReviewReason } from './review-reason.type.js';
import { ReviewedWords, toReviewedWords } from './reviewed-words.type.js';

export const ReviewDecisions = { APPROVED: 'approved', CHANGES_REQUESTED: 'changes_requested', REJECTED: 'rejected' } as const satisfies Record<string, ReviewDecision>;
registerEnumType(ReviewDecisions, { name: 'ReviewDecision' });

/** What a reviewer decided, for those who prepare the petition and for reviewers. */
@ObjectType()
export class PetitionReview {
  @Field(() => ID) id: string;
  @Field(() => ReviewDecisions) decision: ReviewDecision;
  @Field(() => [ReviewReason]) reasons: ReviewReason[];
  @Field() note: string;
  @Field(() => Date) decidedAt: Date;
  /** Decided elsewhere, before the petition was imported. */
  @Field() isImported: boolean;
  /** SHA-256, in hex, of the words that were reviewed. */
  @Field(() => String, { nullable: true }) textHash: string | null;
  /** Those words; null when it was reviewed elsewhere. */
  @Field(() => ReviewedWords, { nullable: true }) words: ReviewedWords | null;
}

export function toPetitionReview(locale: Locale, { id, decision, reasons, note, decidedAt, isImported, textHash, words }: PetitionReviewRow): PetitionReview {
  const known = reasons.filter(isReasonCode).map((code) => toReviewReason(locale, code));
  return Object.assign(new PetitionReview(), { id, decision, reasons: known, note, decidedAt, isImported, textHash: textHash?.toString('hex') ?? null, words: words === null ? null : toReviewedWords(words) });
}
