import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Coalition, toCoalition } from '../coalition.type.js';
import type { CoalitionRow } from '../coalition.entity.js';
import type { OrganisationRow } from '../organisation.entity.js';
import { Organisation, toOrganisation } from '../organisation.type.js';
import type { InvitationRow } from './invitation.entity.js';

/** Roles offered to somebody by mail. */
@ObjectType()
export class Invitation {
  @Field(() => ID) id: string;
  @Field() email: string;
  @Field() name: string;
  @Field() locale: string;
  /** Names of roles, in an organisation or for a coalition. */
  @Field(() => [String]) roles: string[];
  @Field(() => Date) createdAt: Date;
  @Field(() => Date) expiresAt: Date;
}

/** What the holder of a link is shown before accepting. */
@ObjectType()
export class OpenInvitation extends Invitation {
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field(() => Coalition, { nullable: true }) coalition: Coalition | null;
}

export function toInvitation({ id, email, name, locale, roles, createdAt, expiresAt }: InvitationRow): Invitation {
  return Object.assign(new Invitation(), { id, email, name, locale, roles, createdAt, expiresAt });
}

export function toOpenInvitation(row: InvitationRow, organisation: OrganisationRow | null, coalition: CoalitionRow | null): OpenInvitation {
  return Object.assign(new OpenInvitation(), toInvitation(row), { organisation: organisation && toOrganisation(organisation), coalition: coalition && toCoalition(coalition) });
}
