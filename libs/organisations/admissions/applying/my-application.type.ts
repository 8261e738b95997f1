import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, resultUnion, TooManyRequests, Words } from '#libs/graphql';
import { Coalition } from '../../coalition.type.js';
import { Organisation } from '../../organisation.type.js';
import { AdmissionStates, SponsorAnswers } from '../admission.enums.js';
import type { AdmissionState } from '../admission.states.js';
import { ApplicantFacts } from '../applicant-facts.type.js';
import { AdmissionCriterion } from '../criteria/admission.type.js';
import type { SponsorAnswer } from '../sponsoring/application-sponsor.entity.js';

/** It was written down; the mailbox of its contact learns how to go on. The same answer for every address. */
@ObjectType()
export class ApplicationKept {
  @Field() message: string;
}

@ObjectType()
export class StartedApplication {
  /** Of the link behind which it is written and sent. */
  @Field() token: string;
}

/** One criterion and whether the dossier meets it. */
@ObjectType()
export class AppliedCriterion {
  @Field(() => AdmissionCriterion) criterion: AdmissionCriterion;
  @Field() isMet: boolean;
  /** What would meet it; empty when it is met. */
  @Field() missing: string;
}

/** A member that was asked to sponsor, and its answer. */
@ObjectType()
export class AskedSponsor {
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => SponsorAnswers) answer: SponsorAnswer;
}

/** A file of the dossier. */
@ObjectType()
export class ApplicationDocument {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Int) bytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  @Field() sha256: string;
  /** The criterion it answers. */
  @Field(() => ID, { nullable: true }) criterionId: string | null;
  @Field(() => Date) madeAt: Date;
}

@ObjectType()
export class TakenStep {
  @Field(() => AdmissionStates) state: AdmissionState;
  @Field(() => Date) takenAt: Date;
}

/** An application as its applicant sees it behind its link. */
@ObjectType()
export class MyApplication extends ApplicantFacts {
  @Field(() => ID) id: string;
  @Field(() => Coalition) coalition: Coalition;
  @Field(() => AdmissionStates) state: AdmissionState;
  @Field() isConfirmed: boolean;
  @Field(() => Words) name: Words;
  @Field(() => Words) about: Words;
  /** Empty once erased. */
  @Field() contactName: string;
  @Field() contactEmail: string;
  @Field(() => [ID]) declarations: string[];
  @Field(() => [AppliedCriterion]) criteria: AppliedCriterion[];
  /** Different members that must sponsor it. */
  @Field(() => Int) sponsorsNeeded: number;
  @Field(() => [AskedSponsor]) sponsors: AskedSponsor[];
  @Field(() => [ApplicationDocument]) documents: ApplicationDocument[];
  @Field(() => [TakenStep]) steps: TakenStep[];
  /** What the coalition last said: what is missing, why it was deferred or refused. */
  @Field() reason: string;
  /** Until when the step it stands at is to be done. */
  @Field(() => Date, { nullable: true }) dueAt: Date | null;
  /** Whether the applicant may do so now. */
  @Field() mayEdit: boolean;
  @Field() maySubmit: boolean;
  @Field() mayWithdraw: boolean;
  @Field() mayAppeal: boolean;
}

export const ApplyResult = resultUnion('ApplyResult', () => [ApplicationKept, InvalidInput, IllegalMove, TooManyRequests] as const);
export const StartApplicationResult = resultUnion('StartApplicationResult', () => [StartedApplication, IllegalMove] as const);
export const MyApplicationResult = resultUnion('MyApplicationResult', () => [MyApplication, InvalidInput, IllegalMove] as const);
