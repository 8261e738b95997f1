import { Field, ObjectType } from '@nestjs/graphql';
import type { CoalitionRole, OrganisationRole, VoiceRole } from '#libs/context';
import { Coalition } from '../coalition.type.js';
import { Organisation } from '../organisation.type.js';
import { CoalitionRoles, OrganisationRoles, VoiceRoles } from '../roles.type.js';

/** An organisation I work in, and as what. */
@ObjectType()
export class MyMembership {
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => [OrganisationRoles]) roles: OrganisationRole[];
}

/** A coalition I lead, and as what. */
@ObjectType()
export class MyCoalition {
  @Field(() => Coalition) coalition: Coalition;
  @Field(() => [CoalitionRoles]) roles: CoalitionRole[];
}

/** A coalition I take part in for no organisation, and as what. */
@ObjectType()
export class MyVoice {
  @Field(() => Coalition) coalition: Coalition;
  @Field(() => [VoiceRoles]) roles: VoiceRole[];
}
