import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { Power } from './mandate.entity.js';
import { Powers } from './mandate.type.js';

/** Whose mandates, and on which day they were in force; today when unset. */
@ArgsType()
export class MandatesArgs {
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => ID, { nullable: true }) coalitionId?: string | null;
  /** `2026-11-22` */
  @Field(() => String, { nullable: true }) on?: string | null;
}

@InputType()
export class GrantMandateInput {
  @Field(() => ID) organisationId: string;
  /** Somebody who works in the organisation. */
  @Field(() => ID) accountId: string;
  /** For one coalition only; for all when unset. */
  @Field(() => ID, { nullable: true }) coalitionId?: string | null;
  @Field(() => [Powers]) powers: Power[];
  /** What they are in the organisation: «présidente». */
  @Field(() => String, { nullable: true }) office?: string | null;
  /** `2026-11-22`; today when unset. */
  @Field(() => String, { nullable: true }) fromOn?: string | null;
  /** Its last day; no end when unset. */
  @Field(() => String, { nullable: true }) untilOn?: string | null;
}
