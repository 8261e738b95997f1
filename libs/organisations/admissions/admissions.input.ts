import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs } from '#libs/graphql';
import { AdmissionStates, RapporteurOpinions } from './admission.enums.js';
import type { AdmissionState } from './admission.states.js';
import type { RapporteurOpinion } from './examining/application-rapporteur.entity.js';

@ArgsType()
export class ApplicationsArgs extends PageArgs {
  @Field(() => ID) coalitionId: string;
  /** In all states when unset. */
  @Field(() => [AdmissionStates], { nullable: true }) states?: AdmissionState[] | null;
}

@InputType()
export class AnswerSponsorshipInput {
  @Field(() => ID) applicationId: string;
  /** The member that sponsors or declines, for itself. */
  @Field(() => ID) organisationId: string;
  @Field() confirms: boolean;
  /** Read by who decides. */
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class ReportOnApplicationInput {
  @Field(() => ID) applicationId: string;
  @Field(() => RapporteurOpinions) opinion: RapporteurOpinion;
  @Field() report: string;
}

@InputType()
export class ObjectToApplicationInput {
  @Field(() => ID) applicationId: string;
  /** The member that objects. */
  @Field(() => ID) organisationId: string;
  @Field() reason: string;
}
