import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { TraceKind } from './target-trace.js';

export const TraceKinds = { PETITION: 'petition', DELIVERY: 'delivery', ANSWER: 'answer', LETTER: 'letter', CAMPAIGN: 'campaign', DEADLINE: 'deadline' } as const satisfies Record<string, TraceKind>;
registerEnumType(TraceKinds, { name: 'TargetTraceKind' });

/** Something that was addressed to a target or came from it. */
@ObjectType('TargetTrace')
export class TargetTraceType {
  @Field(() => TraceKinds) kind: TraceKind;
  @Field() on: string;
  @Field() title: string;
  /** Of the petition, letter action or campaign. */
  @Field() slug: string;
  @Field(() => ID) objectId: string;
  /** In small letters, as `open`; null for what has no states. */
  @Field(() => String, { nullable: true }) state: string | null;
  /** A receipt’s reference, or the answer in short. */
  @Field() note: string;
  /** Signatures handed over. */
  @Field(() => Int, { nullable: true }) count: number | null;
}
