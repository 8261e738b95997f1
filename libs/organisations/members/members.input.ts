import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { CoalitionRole, OrganisationRole } from '#libs/context';
import { CoalitionRoles, OrganisationRoles } from '../roles.type.js';

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

/** Somebody who leads a coalition. */
@ArgsType()
export class StaffArgs {
  @Field(() => ID) coalitionId: string;
  @Field(() => ID) accountId: string;
}

@ArgsType()
export class StaffRolesArgs extends StaffArgs {
  @Field(() => [CoalitionRoles]) roles: CoalitionRole[];
}
