import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs, WordsInput } from '#libs/graphql';
import { Modes } from '../../decisions/decision.enums.js';
import type { Mode } from '../../decisions/settle.js';
import { ProposalKinds, ProposalStates, type ProposalKind } from '../meeting.enums.js';
import type { ProposalState } from '../meeting.states.js';

@ArgsType()
export class ProposalsArgs extends PageArgs {
  /** In all coalitions of who asks when unset. */
  @Field(() => ID, { nullable: true }) coalitionId?: string | null;
  @Field(() => ProposalStates, { nullable: true }) state?: ProposalState | null;
}

@InputType()
export class ProposalWordsInput {
  @Field(() => ProposalKinds) kind: ProposalKind;
  @Field(() => WordsInput) title: WordsInput;
  /** What is proposed and why, in plain text. */
  @Field(() => WordsInput) text: WordsInput;
}

@InputType()
export class ProposeInput extends ProposalWordsInput {
  @Field(() => ID) coalitionId: string;
  /** To a working group; to the coalition when unset. */
  @Field(() => ID, { nullable: true }) groupId?: string | null;
  /** The member that proposes it; unset for a community representative and for the coordination. */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
}

@InputType()
export class EditProposalInput extends ProposalWordsInput {
  @Field(() => ID) proposalId: string;
}

@InputType()
export class TreatProposalInput {
  @Field(() => ID) proposalId: string;
  /** ADOPTED, REJECTED or POSTPONED */
  @Field(() => ProposalStates) outcome: ProposalState;
  /** What the meeting said of it. */
  @Field(() => WordsInput, { nullable: true }) word?: WordsInput | null;
}

@InputType()
export class DecisionFromProposalInput {
  @Field(() => ID) proposalId: string;
  @Field(() => Modes) mode: Mode;
}
