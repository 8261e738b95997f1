import { Field, ID, InputType } from '@nestjs/graphql';
import type { CoalitionRole, OrganisationRole, VoiceRole } from '#libs/context';
import { CoalitionRoles, OrganisationRoles, VoiceRoles } from '../roles.type.js';

@InputType()
export class InviteeInput {
  @Field() email: string;
  @Field() name: string;
  /** Language of the mail and of the account: fr, ar, en or es. */
  @Field() locale: string;
}

@InputType()
export class InviteMemberInput extends InviteeInput {
  @Field(() => ID) organisationId: string;
  @Field(() => [OrganisationRoles]) roles: OrganisationRole[];
}

@InputType()
export class InviteStaffInput extends InviteeInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => [CoalitionRoles]) roles: CoalitionRole[];
}

@InputType()
export class InviteVoiceInput extends InviteeInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => [VoiceRoles]) roles: VoiceRole[];
}

@InputType()
export class AcceptInvitationInput {
  @Field() token: string;
  /** The name invited by when unset. */
  @Field(() => String, { nullable: true }) name?: string | null;
  /** Needed to make an account; not used by somebody signed in. */
  @Field(() => String, { nullable: true }) password?: string | null;
}
