import { Field, ObjectType } from '@nestjs/graphql';
import { Coalition } from '../coalition.type.js';
import type { MemberKind, Standing } from '../coalition-member.entity.js';
import { Organisation } from '../organisation.type.js';
import { MemberKinds } from '../roles.type.js';
import { Standings } from './places.input.js';

/** An organisation’s place in a coalition on a certain day. */
@ObjectType()
export class CoalitionMember {
  @Field(() => Coalition) coalition: Coalition;
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => MemberKinds) kind: MemberKind;
  @Field(() => Standings) standing: Standing;
  /** `2026-11-22`, the day it came. */
  @Field() since: string;
  /** The day it left. */
  @Field(() => String, { nullable: true }) until: string | null;
  /** Whether the public list names it; null while it has not answered. */
  @Field(() => Boolean, { nullable: true }) isListed: boolean | null;
}

/** One recorded change of a place. */
@ObjectType()
export class CoalitionMemberChange {
  @Field(() => MemberKinds) kind: MemberKind;
  @Field(() => Standings) standing: Standing;
  @Field() fromOn: string;
  @Field() recordedAt: Date;
  /** False when a later record about the same day took its place. */
  @Field() isInForce: boolean;
  @Field(() => String, { nullable: true }) reason: string | null;
  /** Name of who recorded it; none for the command line. */
  @Field(() => String, { nullable: true }) by: string | null;
}
