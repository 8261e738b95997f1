import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Organisation } from '../organisation.type.js';
import type { Office } from './coalition-office.entity.js';

/** GraphQL names of the offices. */
export const Offices = { COORDINATOR: 'coordinator', STEERING: 'steering' } as const satisfies Record<string, Office>;
registerEnumType(Offices, { name: 'Office', description: 'What a member organisation is for its coalition.' });

/** An office an organisation holds or held. */
@ObjectType()
export class CoalitionOffice {
  @Field(() => ID) id: string;
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => Offices) office: Office;
  /** `2026-11-22` */
  @Field() fromOn: string;
  /** The first day it is no longer held. */
  @Field(() => String, { nullable: true }) untilOn: string | null;
}

@ObjectType()
export class OfficeChanged {
  @Field(() => ID) id: string;
}

@InputType()
export class GiveOfficeInput {
  @Field(() => ID) coalitionId: string;
  /** An active founder or member of the coalition. */
  @Field(() => ID) organisationId: string;
  @Field(() => Offices) office: Office;
  /** `2026-11-22`, not in the future; today when unset. */
  @Field(() => String, { nullable: true }) fromOn?: string | null;
}

@InputType()
export class EndOfficeInput {
  @Field(() => ID) id: string;
  /** The first day it is no longer held, not in the future; today when unset, the day it began when it was recorded by mistake. */
  @Field(() => String, { nullable: true }) untilOn?: string | null;
}
