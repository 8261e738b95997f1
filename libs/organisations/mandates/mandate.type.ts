import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MandateRow, Power } from './mandate.entity.js';

/** GraphQL names of the powers. */
export const Powers = { SPEAK: 'speak', SIGN: 'sign', VOTE: 'vote' } as const satisfies Record<string, Power>;
registerEnumType(Powers, { name: 'Power', description: 'What somebody may do for an organisation.' });

/** Who may act for an organisation, from when to when. */
@ObjectType()
export class Mandate {
  @Field(() => ID) id: string;
  @Field(() => ID) organisationId: string;
  /** The one coalition it is for; null for all. */
  @Field(() => ID, { nullable: true }) coalitionId: string | null;
  /** Null once their account is gone. */
  @Field(() => ID, { nullable: true }) accountId: string | null;
  @Field() holder: string;
  @Field() office: string;
  @Field(() => [Powers]) powers: Power[];
  /** `2026-11-22` */
  @Field() fromOn: string;
  /** Its last day; null for no end. */
  @Field(() => String, { nullable: true }) untilOn: string | null;
  @Field(() => Date, { nullable: true }) revokedAt: Date | null;
}

export function toMandate({ id, organisationId, coalitionId, accountId, holder, office, powers, fromOn, untilOn, revokedAt }: MandateRow): Mandate {
  return Object.assign(new Mandate(), { id, organisationId, coalitionId, accountId, holder, office, powers, fromOn, untilOn, revokedAt });
}
