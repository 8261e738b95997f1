import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, resultUnion } from '#libs/graphql';
import { Organisation } from '#libs/organisations';
import { ParticipationStates } from '../participation.enums.js';
import { ParticipationRefused } from '../participation.errors.js';
import type { ParticipationState } from '../participation.states.js';

/** One step of it. */
@ObjectType()
export class ParticipationChange {
  @Field(() => ParticipationStates) state: ParticipationState;
  @Field() at: Date;
  @Field() reason: string;
}

/** An organisation’s part in a campaign. */
@ObjectType()
export class Participation {
  @Field(() => ID) id: string;
  @Field(() => ID) campaignId: string;
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => ParticipationStates) state: ParticipationState;
  /** When the invitation ends. */
  @Field(() => Date, { nullable: true }) untilAt: Date | null;
  @Field(() => Date, { nullable: true }) joinedAt: Date | null;
  @Field() changedAt: Date;
  /** What was said with it; empty for who neither runs the campaign nor works there. */
  @Field() reason: string;
  @Field() isLead: boolean;
  /** The reader answers for the organisation. */
  @Field() isMine: boolean;
  @Field() showsNumber: boolean;
  @HideField() campaignTitle: Record<string, string>;
}

@ObjectType()
export class ParticipationRules {
  @Field(() => Int) invitationDays: number;
  @Field() isOpen: boolean;
  @Field() admitsOthers: boolean;
  @Field() publishesMembers: boolean;
  @Field() publishesKit: boolean;
}

/** Who takes part in a campaign, and what the reader may do about it. */
@ObjectType()
export class CampaignParticipation {
  @Field(() => ID) campaignId: string;
  @Field(() => Organisation) lead: Organisation;
  @Field() mayRun: boolean;
  @Field(() => ParticipationRules) rules: ParticipationRules;
  /** As far as the reader may know them: who runs the campaign all, others their own and who has joined. */
  @Field(() => [Participation]) participations: Participation[];
  /** Organisations that may be invited; for who runs the campaign. */
  @Field(() => [Organisation]) invitable: Organisation[];
  /** Organisations for which the reader may ask to join. */
  @Field(() => [Organisation]) mayAsk: Organisation[];
  @HideField() title: Record<string, string>;
}

/** Done. */
@ObjectType()
export class ParticipationsChanged {
  @Field(() => ID) campaignId: string;
}
export const ParticipationResult = resultUnion('ParticipationResult', () => [ParticipationsChanged, InvalidInput, IllegalMove, ParticipationRefused] as const);
