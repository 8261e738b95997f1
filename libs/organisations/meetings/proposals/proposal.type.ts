import { Field, HideField, ID, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, pageOf, resultUnion, Words } from '#libs/graphql';
import { OutcomeKinds, ProposalKinds, ProposalStates, type OutcomeKind, type ProposalKind } from '../meeting.enums.js';
import type { ProposalState } from '../meeting.states.js';
import type { MeetingOutcomeRow } from '../minutes/meeting-outcome.entity.js';
import type { ProposalRow } from './proposal.entity.js';

/** What was written of a proposal, in every language it was written in. */
@ObjectType()
export class ProposalTexts {
  @Field(() => Words) title: Words;
  @Field(() => Words) text: Words;
  /** What the meeting said of it. */
  @Field(() => Words) word: Words;
}

/** What was made in a meeting: a decision, a task or a petition by its id. */
@ObjectType()
export class MeetingOutcome {
  @Field(() => OutcomeKinds) kind: OutcomeKind;
  /** The decision’s, the task’s or the petition’s. */
  @Field(() => ID) objectId: string;
  @Field(() => ID, { nullable: true }) itemId: string | null;
  @Field(() => Date) madeAt: Date;
}

/** What a member, a community representative or the coordination wants a meeting to treat. */
@ObjectType()
export class Proposal {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  @Field(() => ID, { nullable: true }) groupId: string | null;
  @Field(() => ProposalKinds) kind: ProposalKind;
  @Field(() => ProposalStates) state: ProposalState;
  @Field(() => ProposalTexts) texts: ProposalTexts;
  /** The community representative’s name; empty for a member or the coordination. */
  @Field() proposer: string;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { nullable: true }) treatedAt: Date | null;
  @HideField() row: ProposalRow;
}

@ObjectType()
export class ProposalPage extends pageOf(Proposal) {}

export const ProposalResult = resultUnion('ProposalResult', () => [Proposal, InvalidInput, IllegalMove] as const);

export function toProposal(row: ProposalRow): Proposal {
  const { id, coalitionId, groupId, kind, state, title, text, word, proposer, createdAt, treatedAt } = row;
  const texts = Object.assign(new ProposalTexts(), { title, text, word });
  return Object.assign(new Proposal(), { id, coalitionId, groupId, kind, state, texts, proposer, createdAt, treatedAt, row });
}

export function toOutcome({ kind, objectId, itemId, madeAt }: MeetingOutcomeRow): MeetingOutcome {
  return Object.assign(new MeetingOutcome(), { kind, objectId, itemId, madeAt });
}
