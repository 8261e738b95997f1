import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, pageOf, resultUnion, Words } from '#libs/graphql';
import { MakerKinds, RecommendationStatuses, StateAnswers } from '../recommendation.enums.js';
import type { MakerKind, RecommendationStatus, StateAnswer } from '../recommendation.states.js';
import type { RecommendationRow } from '../received/recommendation.entity.js';
import { SubmissionRefused } from '../recommendations.errors.js';

/** An answer of the State, or where a recommendation stood on a day. */
@ObjectType()
export class RecommendationStep {
  @Field(() => StateAnswers, { nullable: true }) answer: StateAnswer | null;
  @Field(() => RecommendationStatuses, { nullable: true }) status: RecommendationStatus | null;
  @Field() happenedOn: string;
  /** Empty when nobody said. */
  @Field() sourceUrl: string;
  /** In the language asked for. */
  @Field() note: string;
}

/** What a State or a committee recommended, the answer of the State under review, and what came of it. */
@ObjectType()
export class Recommendation {
  @Field(() => ID) id: string;
  @Field(() => ID) documentId: string;
  /** As it is numbered where it was published. */
  @Field() number: string;
  @Field(() => Words) texts: Words;
  @Field(() => MakerKinds) makerKind: MakerKind;
  @Field() maker: string;
  /** `FR` */
  @Field(() => String, { nullable: true }) country: string | null;
  @Field() theme: string;
  /** It takes up what the report asked for. */
  @Field() isOurs: boolean;
  /** Which part of the report. */
  @Field() passage: string;
  @Field() receivedOn: string;
  @Field() sourceUrl: string;
  @Field(() => StateAnswers) answer: StateAnswer;
  @Field(() => String, { nullable: true }) answeredOn: string | null;
  @Field(() => RecommendationStatuses) status: RecommendationStatus;
  @Field(() => String, { nullable: true }) statusOn: string | null;
  @HideField() row: RecommendationRow;
}

@ObjectType()
export class RecommendationPage extends pageOf(Recommendation) {}

@ObjectType()
export class AnswerCount {
  @Field(() => StateAnswers) answer: StateAnswer;
  @Field(() => Int) count: number;
}

@ObjectType()
export class StatusCount {
  @Field(() => RecommendationStatuses) status: RecommendationStatus;
  @Field(() => Int) count: number;
}

/** Where all recommendations to a report stand. */
@ObjectType()
export class RecommendationFigures {
  @Field(() => Int) total: number;
  /** How many take up what the report asked for. */
  @Field(() => Int) ours: number;
  @Field(() => [AnswerCount]) answers: AnswerCount[];
  @Field(() => [StatusCount]) statuses: StatusCount[];
}

/** Something that changed, with what it is about. */
@ObjectType()
export class RecommendationChange {
  @Field(() => Recommendation) recommendation: Recommendation;
  @Field(() => RecommendationStep) step: RecommendationStep;
}

export const RecommendationResult = resultUnion('RecommendationResult', () => [Recommendation, InvalidInput, SubmissionRefused] as const);

export function toRecommendation(row: RecommendationRow): Recommendation {
  const { text: texts, coalitionId: _c, position: _p, accountId: _a, recordedAt: _r, updatedAt: _u, organisationId: _o, nextOn: _n, ...facts } = row;
  return Object.assign(new Recommendation(), { ...facts, texts, row });
}
