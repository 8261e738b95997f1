import { Field, ObjectType } from '@nestjs/graphql';
import { translate, type Locale } from '#libs/i18n';
import { reviewReasons, type ReasonCode } from './review-reasons.js';

/** A reason of a review, in words. */
@ObjectType()
export class ReviewReason {
  @Field() code: string;
  @Field() label: string;
  /** What to do about it. */
  @Field() advice: string;
  /** May be told to the public; false where the petition's own words must stay unseen. */
  @Field() isShown: boolean;
}

export function toReviewReason(locale: Locale, code: ReasonCode): ReviewReason {
  return Object.assign(new ReviewReason(), { code, label: translate(locale, `petitions.reason.${code}`), advice: translate(locale, `petitions.advice.${code}`), isShown: reviewReasons[code].isShown });
}
