import { Field, HideField, ID, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, pageOf, resultUnion, Words } from '#libs/graphql';
import { CommitmentStates } from '../target.enums.js';
import type { AdvocacyCommitmentRow } from './advocacy-commitment.entity.js';
import type { CommitmentState } from './commitment.states.js';

/** One step of a commitment, on its day. */
@ObjectType()
export class CommitmentStep {
  @Field(() => CommitmentStates) state: CommitmentState;
  @Field() happenedOn: string;
  /** Where it can be read; empty when nobody said. */
  @Field() sourceUrl: string;
  /** What happened, in the language asked for. */
  @Field() note: string;
}

/** What a target promised and what became of it. Its words, steps, coalition and what one may do are fields of their own. */
@ObjectType()
export class Commitment {
  @Field(() => ID) id: string;
  @Field(() => CommitmentStates) state: CommitmentState;
  @Field() announcedOn: string;
  /** Until when it was promised. */
  @Field(() => String, { nullable: true }) dueOn: string | null;
  @Field() isPublic: boolean;
  @Field(() => Words) texts: Words;
  @HideField() row: AdvocacyCommitmentRow;
}

@ObjectType()
export class CommitmentPage extends pageOf(Commitment) {}

export const CommitmentResult = resultUnion('CommitmentResult', () => [Commitment, InvalidInput, IllegalMove] as const);

export function toCommitment(row: AdvocacyCommitmentRow): Commitment {
  const { id, state, announcedOn, dueOn, isPublic, text } = row;
  return Object.assign(new Commitment(), { id, state, announcedOn, dueOn, isPublic, texts: text, row });
}
