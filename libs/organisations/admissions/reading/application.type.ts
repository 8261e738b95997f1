import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, pageOf, resultUnion, Words } from '#libs/graphql';
import { Organisation } from '../../organisation.type.js';
import { AdmissionBodies, AdmissionStates, RapporteurOpinions, SponsorAnswers } from '../admission.enums.js';
import { MayNotAdmit } from '../admission.errors.js';
import { coalitionsTurn, type AdmissionState } from '../admission.states.js';
import { ApplicantFacts, applicantFacts } from '../applicant-facts.type.js';
import type { ApplicationRow } from '../application.entity.js';
import type { AdmissionBody } from '../criteria/admission-rule.entity.js';
import type { RapporteurOpinion } from '../examining/application-rapporteur.entity.js';
import type { SponsorAnswer } from '../sponsoring/application-sponsor.entity.js';

/** What the applicant wrote, in every language it wrote it in. */
@ObjectType()
export class ApplicationTexts {
  @Field(() => Words) name: Words;
  @Field(() => Words) about: Words;
}

/** Who writes for the applicant. */
@ObjectType()
export class ApplicationContact {
  @Field() name: string;
  @Field() email: string;
}

/** A member asked to sponsor, and what it answered for itself. */
@ObjectType()
export class ApplicationSponsor {
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => SponsorAnswers) answer: SponsorAnswer;
  @Field() note: string;
  @Field(() => Date) askedAt: Date;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  /** Whether who asks may answer for it now. */
  @Field() mine: boolean;
}

/** Somebody who reports on the dossier. */
@ObjectType()
export class ApplicationRapporteur {
  @Field() name: string;
  @Field(() => RapporteurOpinions, { nullable: true }) opinion: RapporteurOpinion | null;
  @Field() report: string;
  @Field(() => Date, { nullable: true }) reportedAt: Date | null;
  @Field() mine: boolean;
}

/** Somebody who may be named rapporteur. */
@ObjectType()
export class RapporteurCandidate {
  @Field(() => ID) accountId: string;
  @Field() name: string;
}

/** A member's objection; one that was withdrawn stays readable. */
@ObjectType()
export class ApplicationObjection {
  @Field(() => ID) id: string;
  @Field(() => Organisation) organisation: Organisation;
  @Field() reason: string;
  @Field(() => Date) madeAt: Date;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
  /** Empty until it is answered. */
  @Field() answer: string;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  /** Whether who asks may withdraw it. */
  @Field() mine: boolean;
}

@ObjectType()
export class ApplicationAppeal {
  @Field() reason: string;
  @Field(() => Date) madeAt: Date;
  /** Whether the members upheld it; null while they vote. */
  @Field(() => Boolean, { nullable: true }) isUpheld: boolean | null;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
}

/** One step of the course. */
@ObjectType()
export class ApplicationStep {
  @Field(() => AdmissionStates, { nullable: true }) from: AdmissionState | null;
  @Field(() => AdmissionStates) to: AdmissionState;
  @Field() reason: string;
  @Field(() => Date) takenAt: Date;
  /** Until when the next was to be taken. */
  @Field(() => Date, { nullable: true }) dueAt: Date | null;
}

/** An organisation asks to join a coalition, as the coalition sees it. Fields with more than its facts are empty for who may not see them. */
@ObjectType()
export class Application extends ApplicantFacts {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  @Field(() => AdmissionStates) state: AdmissionState;
  @Field(() => ApplicationTexts) texts: ApplicationTexts;
  /** What the applicant was last told. */
  @Field() reason: string;
  @Field(() => Int) sponsorsNeeded: number;
  @Field(() => Int) rapporteursNeeded: number;
  /** Who decides. */
  @Field(() => AdmissionBodies) body: AdmissionBody;
  @Field(() => Date) submittedAt: Date;
  /** Until when the step it stands at is to be done. */
  @Field(() => Date, { nullable: true }) dueAt: Date | null;
  /** The coalition let that day pass. */
  @Field() isOverdue: boolean;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  /** The members' vote on it, open or the last. */
  @Field(() => ID, { nullable: true }) decisionId: string | null;
  @HideField() row: ApplicationRow;
}

@ObjectType()
export class ApplicationPage extends pageOf(Application) {}

/** What the applicant did was done; where the application stands now. */
@ObjectType()
export class ApplicationMoved {
  @Field(() => AdmissionStates) state: AdmissionState;
}

export const ApplicationResult = resultUnion('ApplicationResult', () => [Application, InvalidInput, IllegalMove, MayNotAdmit] as const);
export const ApplicantActResult = resultUnion('ApplicantActResult', () => [ApplicationMoved, InvalidInput, IllegalMove, MayNotAdmit] as const);

export function toApplication(row: ApplicationRow): Application {
  const { id, coalitionId, state, name, about, reason, rules, submittedAt, dueAt, endedAt, decisionId } = row;
  const asked = { sponsorsNeeded: rules?.sponsors ?? 0, rapporteursNeeded: rules?.rapporteurs ?? 0, body: rules?.body ?? ('coordination' as const) };
  const texts = Object.assign(new ApplicationTexts(), { name, about });
  const isOverdue = dueAt !== null && dueAt < new Date() && coalitionsTurn.includes(state);
  return Object.assign(new Application(), { id, coalitionId, state, texts, ...applicantFacts(row), ...asked, reason, submittedAt: submittedAt!, dueAt, isOverdue, endedAt, decisionId, row });
}
