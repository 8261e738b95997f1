import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs, WordsInput } from '#libs/graphql';
import { CommitmentStates } from '../target.enums.js';
import type { CommitmentState } from './commitment.states.js';

@InputType()
export class RecordCommitmentInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => ID) targetId: string;
  /** What was promised, as close to its words as can be. */
  @Field(() => WordsInput) text: WordsInput;
  /** `2026-11-22` */
  @Field() announcedOn: string;
  /** Until when it was promised. */
  @Field(() => String, { nullable: true }) dueOn?: string | null;
  /** Where it can be read or seen. */
  @Field(() => String, { nullable: true }) sourceUrl?: string | null;
}

@InputType()
export class MoveCommitmentInput {
  @Field(() => ID) commitmentId: string;
  @Field(() => CommitmentStates) state: CommitmentState;
  @Field() happenedOn: string;
  @Field(() => String, { nullable: true }) sourceUrl?: string | null;
  /** What happened. */
  @Field(() => WordsInput, { nullable: true }) note?: WordsInput | null;
}

@ArgsType()
export class CommitmentsArgs extends PageArgs {
  /** Slug; all coalitions when unset. */
  @Field(() => String, { nullable: true }) coalition?: string | null;
  @Field(() => CommitmentStates, { nullable: true }) state?: CommitmentState | null;
}
