import { Field, ObjectType } from '@nestjs/graphql';
import { Account } from '#libs/auth';
import type { CoalitionRole, OrganisationRole, VoiceRole } from '#libs/context';
import { CoalitionRoles, OrganisationRoles, VoiceRoles } from '../roles.type.js';

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

/** Somebody who takes part in a coalition for no organisation. */
@ObjectType()
export class Voice {
  @Field(() => Account) account: Account;
  @Field() email: string;
  @Field(() => [VoiceRoles]) roles: VoiceRole[];
  @Field(() => Date) since: Date;
}
