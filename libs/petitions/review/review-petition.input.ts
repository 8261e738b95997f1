import { Field, InputType, registerEnumType } from '@nestjs/graphql';

export const ReviewDecisions = { APPROVE: 'approve', REQUEST_CHANGES: 'requestChanges', REJECT: 'reject' } as const;
export type ReviewVerb = (typeof ReviewDecisions)[keyof typeof ReviewDecisions];
registerEnumType(ReviewDecisions, { name: 'ReviewDecisionInput' });

@InputType()
export class ReviewPetitionInput {
  /** Slug or id. */
  @Field() petition: string;
  @Field(() => ReviewDecisions) decision: ReviewVerb;
  /** Codes, see `reviewReasons`; at least one to reject. */
  @Field(() => [String], { nullable: true }) reasons?: string[] | null;
  /** For the authors; needed when changes are asked for. */
  @Field(() => String, { nullable: true }) note?: string | null;
}
