import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageArgs, WordsInput } from '#libs/graphql';
import { Answers, DecisionStates, Leanings, Modes } from './decision.enums.js';
import type { DecisionState } from './decision.states.js';
import type { Answer, Mode } from './settle.js';
import type { Leaning } from './voting/decision-opinion.entity.js';

@ArgsType()
export class DecisionsArgs extends PageArgs {
  @Field(() => ID) coalitionId: string;
  /** In all states when unset. */
  @Field(() => DecisionStates, { nullable: true }) state?: DecisionState | null;
}

@InputType()
export class DecisionWordsInput {
  @Field(() => WordsInput) title: WordsInput;
  /** What is proposed, in plain text. */
  @Field(() => WordsInput) proposal: WordsInput;
  @Field(() => Modes) mode: Mode;
  /** Organisations that must answer, 0 to 100 in hundredths of those with a voice; the coalition’s own when unset, never less. */
  @Field(() => Int, { nullable: true }) quorumPercent?: number | null;
}

@InputType()
export class DraftDecisionInput extends DecisionWordsInput {
  @Field(() => ID) coalitionId: string;
  /** The member that proposes it; the coordination when unset. */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
}

@InputType()
export class EditDecisionInput extends DecisionWordsInput {
  @Field(() => ID) decisionId: string;
}

@InputType()
export class CastVoteInput {
  @Field(() => ID) decisionId: string;
  /** For whom: one’s own organisation, or one that gave it a proxy. */
  @Field(() => ID) organisationId: string;
  @Field(() => Answers) answer: Answer;
  /** Needed to object to what silence would adopt. */
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class GiveProxyInput {
  @Field(() => ID) decisionId: string;
  @Field(() => ID) organisationId: string;
  /** The organisation that shall answer for it. */
  @Field(() => ID) holderId: string;
}

@InputType()
export class GiveOpinionInput {
  @Field(() => ID) decisionId: string;
  @Field(() => Leanings) answer: Leaning;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class RecordDecisionInput {
  @Field(() => ID) decisionId: string;
  /** What follows from it. */
  @Field(() => WordsInput) minutes: WordsInput;
  /** `2027-11-22`: the day to look at it again. */
  @Field(() => String, { nullable: true }) reviewOn?: string | null;
}

@InputType()
export class CoalitionRulesInput {
  @Field(() => ID) coalitionId: string;
  /** Whether the coalition’s charter takes silence for consent. */
  @Field() silenceIsConsent: boolean;
  /** For how many others an organisation may answer in one decision: 0 to 10. */
  @Field(() => Int) proxyLimit: number;
  /** 0 to 100 */
  @Field(() => Int) quorumPercent: number;
}
