import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { AmendmentStates, AmendmentStrengths } from './amendment.enums.js';
import type { AmendmentState, AmendmentStrength } from './amendment.states.js';

@InputType()
export class ProposeAmendmentInput {
  @Field(() => ID) versionId: string;
  /** Its place among the sections of the version, from 0. */
  @Field(() => Int) section: number;
  /** What the whole section should say, a line for each paragraph. */
  @Field() proposed: string;
  @Field() reason: string;
  @Field(() => AmendmentStrengths) strength: AmendmentStrength;
}

@InputType()
export class AmendmentFilterInput {
  @Field(() => AmendmentStates, { nullable: true }) state?: AmendmentState | null;
  @Field(() => AmendmentStrengths, { nullable: true }) strength?: AmendmentStrength | null;
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => ID, { nullable: true }) versionId?: string | null;
}
