import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs, WordsInput } from '#libs/graphql';
import { MakerKinds, RecommendationStatuses, ReportStepKinds, StateAnswers } from './recommendation.enums.js';
import type { MakerKind, RecommendationStatus, StateAnswer } from './recommendation.states.js';
import type { ReportStepKind } from './report.states.js';

@InputType()
export class SubmitReportInput {
  @Field(() => ID) documentId: string;
  /** `2026-11-22` */
  @Field() submittedOn: string;
  /** Under which the mechanism registered it. */
  @Field(() => String, { nullable: true }) reference?: string | null;
  /** In which it was handed over. */
  @Field(() => [String]) locales: string[];
  /** What was wrong with the one before; needed when there is one. */
  @Field(() => String, { nullable: true }) correction?: string | null;
}

@InputType()
export class RecordReportStepInput {
  @Field(() => ID) documentId: string;
  @Field(() => ReportStepKinds) kind: ReportStepKind;
  /** `2026-11-22`; a day to come is one that is planned. */
  @Field() happensOn: string;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => String, { nullable: true }) sourceUrl?: string | null;
  @Field(() => WordsInput, { nullable: true }) note?: WordsInput | null;
  /** The spokesperson’s statement: a document of the same coalition. */
  @Field(() => ID, { nullable: true }) statementId?: string | null;
}

@InputType()
export class RecommendationInput {
  @Field(() => ID) documentId: string;
  /** The one to correct; a new one when unset. */
  @Field(() => ID, { nullable: true }) recommendationId?: string | null;
  /** As it is numbered where it was published. */
  @Field() number: string;
  @Field(() => WordsInput) text: WordsInput;
  @Field(() => MakerKinds) makerKind: MakerKind;
  @Field() maker: string;
  /** `FR` */
  @Field(() => String, { nullable: true }) country?: string | null;
  @Field() theme: string;
  /** Which part of the report it takes up; empty when it takes up none. */
  @Field(() => String, { nullable: true }) passage?: string | null;
  @Field(() => Boolean) isOurs: boolean;
  @Field() receivedOn: string;
  @Field(() => String, { nullable: true }) sourceUrl?: string | null;
}

@InputType()
export class NoteAnswerInput {
  @Field(() => ID) recommendationId: string;
  @Field(() => StateAnswers) answer: StateAnswer;
  @Field() happenedOn: string;
  /** Where it can be read. */
  @Field() sourceUrl: string;
  @Field(() => WordsInput, { nullable: true }) note?: WordsInput | null;
}

@InputType()
export class NoteStatusInput {
  @Field(() => ID) recommendationId: string;
  @Field(() => RecommendationStatuses) status: RecommendationStatus;
  @Field() happenedOn: string;
  @Field(() => String, { nullable: true }) sourceUrl?: string | null;
  /** What was seen; needed where there is no source. */
  @Field(() => WordsInput, { nullable: true }) note?: WordsInput | null;
}

@InputType()
export class PlanFollowUpInput {
  @Field(() => ID) recommendationId: string;
  /** The member that follows it. */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  /** When it is looked at again. */
  @Field(() => String, { nullable: true }) nextOn?: string | null;
}

@ArgsType()
export class RecommendationsArgs extends PageArgs {
  @Field(() => String, { nullable: true }) theme?: string | null;
  @Field(() => StateAnswers, { nullable: true }) answer?: StateAnswer | null;
  @Field(() => RecommendationStatuses, { nullable: true }) status?: RecommendationStatus | null;
  /** Those alone that take up our report. */
  @Field(() => Boolean, { nullable: true }) ours?: boolean | null;
}
