import { Field, ObjectType } from '@nestjs/graphql';
import { Account } from '#libs/auth';
import type { CoalitionRole, OrganisationRole } from '#libs/context';
import { CoalitionRoles, OrganisationRoles } from '../roles.type.js';

/** Somebody who works in an organisation. */
@ObjectType()
export class Member {
  @Field(() => Account) account: Account;
  /** For who may invite here; null for other members. */
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => [OrganisationRoles]) roles: OrganisationRole[];
  /** The day of the first role. */
  @Field(() => Date) since: Date;
}

/** Somebody who leads a coalition. */
@ObjectType()
export class StaffMember {
  @Field(() => Account) account: Account;
  @Field() email: string;
  @Field(() => [CoalitionRoles]) roles: CoalitionRole[];
  @Field(() => Date) since: Date;
}
