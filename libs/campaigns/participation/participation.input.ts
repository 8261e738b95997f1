import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ParticipationAnswers, type ParticipationAnswerVerb } from './participation.enums.js';

@InputType()
export class InviteToCampaignInput {
  @Field(() => ID) campaignId: string;
  /** An invitation that is still open begins anew. */
  @Field(() => [ID]) organisationIds: string[];
}

@InputType()
export class AnswerParticipationInput {
  @Field(() => ID) participationId: string;
  @Field(() => ParticipationAnswers) answer: ParticipationAnswerVerb;
  @Field(() => String, { nullable: true }) reason?: string | null;
  /** With `JOIN`: everybody may see how many signatures the organisation brought, from 10 on. */
  @Field({ nullable: true }) showsNumber?: boolean;
}

@InputType()
export class AskToJoinCampaignInput {
  @Field(() => ID) campaignId: string;
  @Field(() => ID) organisationId: string;
  /** Why, for who leads it. */
  @Field(() => String, { nullable: true }) words?: string | null;
}

@InputType()
export class ParticipationRulesInput {
  @Field(() => ID) campaignId: string;
  /** For how many days an invitation stands, 1 to 90. */
  @Field(() => Int) invitationDays: number;
  /** Organisations may ask to join. */
  @Field() isOpen: boolean;
  /** Also organisations that are no members of the coalition. */
  @Field() admitsOthers: boolean;
  /** Everybody sees who takes part and, of those who agreed, what they brought. */
  @Field() publishesMembers: boolean;
  /** Everybody may take the campaign's kit, once no embargo holds. */
  @Field() publishesKit: boolean;
}
