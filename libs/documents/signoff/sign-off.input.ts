import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { OrganisationKinds, type OrganisationKind } from '#libs/organisations';
import { ListOrders, SignOffAnswers } from './sign-off.enums.js';
import type { ListOrder, SignOffAnswerKind } from './sign-off.states.js';

@InputType()
export class OpenSignOffInput {
  @Field(() => ID) documentId: string;
  /** The last day, `2026-12-22`. */
  @Field() signBy: string;
  @Field(() => ListOrders) order: ListOrder;
  /** Members to ask; founders and members when unset. Those of the call before are asked again in any case. */
  @Field(() => [ID], { nullable: true }) organisationIds?: string[] | null;
}

@InputType()
export class AskExternalInput {
  @Field(() => ID) signOffId: string;
  /** Exactly as it signs, in the languages it has a name in. */
  @Field(() => WordsInput) name: WordsInput;
  @Field(() => String, { nullable: true }) acronym?: string | null;
  /** `FR` */
  @Field() country: string;
  @Field(() => OrganisationKinds) kind: OrganisationKind;
  /** In which it is written to: fr, ar, en or es. */
  @Field() locale: string;
  @Field() contactName: string;
  @Field() email: string;
  /** Why it is not the one it resembles. */
  @Field(() => String, { nullable: true }) twinReason?: string | null;
}

@InputType()
export class AnswerSignOffInput {
  @Field(() => ID) signOffId: string;
  @Field(() => ID) organisationId: string;
  @Field(() => SignOffAnswers) answer: SignOffAnswerKind;
  /** The reservation or the objection; why, with the others. */
  @Field(() => String, { nullable: true }) words?: string | null;
  /** The day of the organisation’s own decision, `2026-11-22`. */
  @Field(() => String, { nullable: true }) decidedOn?: string | null;
  @Field({ nullable: true }) showsLogo?: boolean;
}

@InputType()
export class AnswerFromOutsideInput {
  @Field() token: string;
  @Field(() => SignOffAnswers) answer: SignOffAnswerKind;
  @Field(() => String, { nullable: true }) words?: string | null;
  @Field(() => String, { nullable: true }) decidedOn?: string | null;
  @Field({ nullable: true }) showsLogo?: boolean;
  /** Who answers for it, and what they are there. */
  @Field() name: string;
  @Field() office: string;
  /** Declares to be mandated by the organisation. */
  @Field() isMandated: boolean;
}

@InputType()
export class ExamineSignatoryInput {
  @Field(() => ID) externalId: string;
  @Field() isAdmitted: boolean;
  /** Needed to refuse. */
  @Field(() => String, { nullable: true }) reason?: string | null;
}
