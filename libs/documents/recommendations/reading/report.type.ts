import { Field, HideField, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, resultUnion } from '#libs/graphql';
import { Organisation } from '#libs/organisations';
import { Document } from '../../drafting/document.type.js';
import { ReportFileKinds, ReportStepKinds } from '../recommendation.enums.js';
import { SubmissionRefused } from '../recommendations.errors.js';
import type { ReportFileKind, ReportStepKind } from '../report.states.js';
import type { ReportSubmissionRow } from '../submitting/report-submission.entity.js';
import type { ReportStage } from './report-stage.js';
import type { DocumentRow } from '../../drafting/document.entity.js';

export const ReportStages = { WRITTEN: 'written', SUBMITTED: 'submitted', PRESESSION: 'presession', REVIEW: 'review', RECOMMENDATIONS: 'recommendations', FOLLOW_UP: 'follow_up' } as const satisfies Record<string, ReportStage>;
registerEnumType(ReportStages, { name: 'ReportStage', description: 'How far a report has come, by what stands on record.' });

/** A file of a submission. */
@ObjectType()
export class ReportFile {
  @Field(() => ID) id: string;
  @Field(() => ReportFileKinds) kind: ReportFileKind;
  @Field(() => String, { nullable: true }) locale: string | null;
  @Field() name: string;
  @Field(() => Int) bytes: number;
  /** SHA-256 in hexadecimal. */
  @Field() sha256: string;
}

/** One edition handed over. Nothing of it changes. */
@ObjectType()
export class ReportSubmission {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => Int) editionNumber: number;
  /** SHA-256 of the edition, in hexadecimal. */
  @Field() editionHash: string;
  /** SHA-256 of the sealed list of its signatories. */
  @Field(() => String, { nullable: true }) listHash: string | null;
  /** To whom, in the language of the request. */
  @Field() mechanism: string;
  @Field() session: string;
  @Field(() => [String]) locales: string[];
  @Field(() => Int) words: number;
  @Field(() => Int, { nullable: true }) wordLimit: number | null;
  /** `2026-11-22` */
  @Field() submittedOn: string;
  /** Empty when the mechanism gave none. */
  @Field() reference: string;
  /** What was wrong with the one before; empty in the first. */
  @Field() correction: string;
  @Field(() => Date) recordedAt: Date;
  @HideField() row: ReportSubmissionRow;
}

/** What happens to a report once it was submitted. */
@ObjectType()
export class ReportStep {
  @Field(() => ID) id: string;
  @Field(() => ReportStepKinds) kind: ReportStepKind;
  @Field() happensOn: string;
  @Field() place: string;
  /** Empty when nobody said. */
  @Field() sourceUrl: string;
  @Field() note: string;
  /** What the spokesperson said there, where who asks may read it. */
  @Field(() => Document, { nullable: true }) statement: Document | null;
}

/** How long a report is in one language. */
@ObjectType()
export class SubmissionLength {
  @Field() locale: string;
  @Field(() => Int) words: number;
  @Field() isTooLong: boolean;
}

/** Who spoke for all and agreed to be named. */
@ObjectType()
export class ReportSpeaker {
  @Field() name: string;
  @Field() office: string;
  @Field(() => Organisation) organisation: Organisation;
}

/** What comes after a joint report is written. */
@ObjectType()
export class ReportCourse {
  @Field(() => ID) documentId: string;
  @Field(() => ReportStages) stage: ReportStage;
  /** Everybody reads it. */
  @Field() isPublic: boolean;
  /** The newest first; the others were corrected by it. */
  @Field(() => [ReportSubmission]) submissions: ReportSubmission[];
  /** In the order of days. */
  @Field(() => [ReportStep]) steps: ReportStep[];
  @Field(() => ReportSpeaker, { nullable: true }) speaker: ReportSpeaker | null;
  @HideField() row: DocumentRow;
}

/** What somebody may do about a report now. */
@ObjectType()
export class ReportTasks {
  @Field() mayKeep: boolean;
  /** Notes what becomes of recommendations. */
  @Field() mayFollow: boolean;
  /** I accepted to speak for all, and may be named or not. */
  @Field() isSpokesperson: boolean;
  @Field() isNamed: boolean;
  /** Why it is not to be submitted now; null when it may. */
  @Field(() => String, { nullable: true }) hindrance: string | null;
  /** The edition that would be submitted, in each of its languages. */
  @Field(() => [SubmissionLength]) lengths: SubmissionLength[];
  @Field(() => Int, { nullable: true }) wordLimit: number | null;
  /** Members that may follow a recommendation. */
  @Field(() => [Organisation]) members: Organisation[];
  /** Other documents of the coalition, one of which may be the statement of a session. */
  @Field(() => [Document]) statements: Document[];
}

/** Done. */
@ObjectType()
export class SubmissionChanged {
  @Field(() => ID) id: string;
}
export const SubmissionResult = resultUnion('SubmissionResult', () => [SubmissionChanged, InvalidInput, SubmissionRefused] as const);

