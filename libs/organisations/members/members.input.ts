import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { CoalitionRole, OrganisationRole, VoiceRole } from '#libs/context';
import { CoalitionRoles, OrganisationRoles, VoiceRoles } from '../roles.type.js';

/** One member of an organisation. */
@ArgsType()
export class MemberArgs {
  @Field(() => ID) organisationId: string;
  @Field(() => ID) accountId: string;
}

@ArgsType()
export class MemberRolesArgs extends MemberArgs {
  @Field(() => [OrganisationRoles]) roles: OrganisationRole[];
}

/** Somebody who leads a coalition, or takes part in it for no organisation. */
@ArgsType()
export class StaffArgs {
  @Field(() => ID) coalitionId: string;
  @Field(() => ID) accountId: string;
}

@ArgsType()
export class StaffRolesArgs extends StaffArgs {
  @Field(() => [CoalitionRoles]) roles: CoalitionRole[];
}

@ArgsType()
export class VoiceRolesArgs extends StaffArgs {
  @Field(() => [VoiceRoles]) roles: VoiceRole[];
}
